import type { Dataset } from "./dataset.js";
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
  const before = new Uint32Array(events.length);
  let size = 0;
  events.forEach((event, row) => {
    before[row] = size;
    if (!passes(event, row)) return;
    rows[row] = 1;
    size++;
  });
  return { rows, before, size };
}

/** Whether a row belongs; without a mask all do. */
export function has(mask: Mask | undefined, row: number): boolean {
  return mask === undefined || mask.rows[row] === 1;
}

/** Whether any of the rows from `first` to `last` belongs. */
export function hasBetween(mask: Mask | undefined, first: number, last: number): boolean {
  return mask === undefined || (mask.before[last] ?? 0) + (mask.rows[last] ?? 0) > (mask.before[first] ?? 0);
}
