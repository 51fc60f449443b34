import type { Dataset } from "./dataset.js";
import { pick } from "./rows.js";
import type { TimelineEvent } from "./types.js";

/** Some of the rows of a dataset: 1 at each that belongs. */
export interface Mask {
  readonly rows: Uint8Array;
  /** How many of the rows before each belong. */
  readonly before: Uint32Array;
  /** How many belong in all. */
  readonly size: number;
}

/** The rows whose event passes. O(n). */
export function maskOf({ events }: Dataset, passes: (event: TimelineEvent, row: number) => boolean): Mask {
  const rows = new Uint8Array(events.length);
  events.forEach((event, row) => {
    if (passes(event, row)) rows[row] = 1;
  });
  return maskFrom(rows);
}

/** The rows that have a 1; the array is kept. O(n). */
export function maskFrom(rows: Uint8Array): Mask {
  const before = new Uint32Array(rows.length);
  let size = 0;
  for (let row = 0; row < rows.length; row++) {
    before[row] = size;
    size += rows[row] ?? 0;
  }
  return { rows, before, size };
}

/** The rows that belong to all of some masks; `undefined`, which is all rows, where none is given. O(n). */
export function common(masks: readonly (Mask | undefined)[]): Mask | undefined {
  const [first, ...others] = masks.filter((mask) => mask !== undefined);
  if (first === undefined || others.length === 0) return first;
  const rows = first.rows.slice();
  for (const other of others)
    for (let row = 0; row < rows.length; row++) rows[row] = (rows[row] ?? 0) & (other.rows[row] ?? 0);
  return maskFrom(rows);
}

/** The rows that belong, ascending. O(n). */
export function rowsIn({ rows, size }: Mask): Uint32Array {
  const list = new Uint32Array(size);
  let length = 0;
  for (let row = 0; row < rows.length; row++) if (rows[row] === 1) list[length++] = row;
  return list;
}

/** Those of some rows that belong, in their order. O(n). */
export function among(list: Uint32Array, mask: Mask): Uint32Array {
  const found = new Uint32Array(list.length);
  let length = 0;
  for (let at = 0; at < list.length; at++) {
    const row = list[at] ?? 0;
    if (mask.rows[row] === 1) found[length++] = row;
  }
  return found.slice(0, length);
}

/** The same of some rows, ascending, that are a dataset of their own. O(rows). */
export function within(mask: Mask, rows: Uint32Array): Mask {
  return maskFrom(pick(mask.rows, rows));
}

/** Whether a row belongs; without a mask all do. */
export function has(mask: Mask | undefined, row: number): boolean {
  return mask === undefined || mask.rows[row] === 1;
}

/** Whether any of the rows from `first` to `last` belongs. */
export function hasBetween(mask: Mask | undefined, first: number, last: number): boolean {
  return mask === undefined || (mask.before[last] ?? 0) + (mask.rows[last] ?? 0) > (mask.before[first] ?? 0);
}
