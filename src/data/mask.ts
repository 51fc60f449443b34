import type { Dataset } from "./dataset.js";
import type { TimelineEvent } from "./types.js";

/** Some of the rows of a dataset: 1 at each that belongs. */
export interface Mask {
  readonly rows: Uint8Array;
  /** How many belong. */
  readonly size: number;
}

/** The rows whose event passes. O(n). */
export function maskOf({ events }: Dataset, passes: (event: TimelineEvent, row: number) => boolean): Mask {
  let size = 0;
  const rows = Uint8Array.from(events, (event, row) => {
    if (!passes(event, row)) return 0;
    size++;
    return 1;
  });
  return { rows, size };
}

/** Whether a row belongs; without a mask all do. */
export function has(mask: Mask | undefined, row: number): boolean {
  return mask === undefined || mask.rows[row] === 1;
}
