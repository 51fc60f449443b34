import type { Interval } from "../time/instant.js";

/**
 * Intervals sorted by start, with an implicit balanced tree over them: the middle of each slice is its root, and
 * `reach` holds the latest end below it. Long intervals cannot slow a query, as they do where only starts are sorted.
 */
export interface IntervalIndex {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly reach: Float64Array;
}

/** Indexes half-open intervals whose `starts` ascend. O(n); neither array is copied. */
export function createIntervalIndex(starts: Float64Array, ends: Float64Array): IntervalIndex {
  const reach = new Float64Array(starts.length);
  fill(ends, reach, 0, starts.length);
  return { starts, ends, reach };
}

/** Calls `visit` with the position of each interval that overlaps `[from, to)`, in order of start. O(log n + found). */
export function overlapping(index: IntervalIndex, window: Interval, visit: (position: number) => void): void {
  search(index, window, 0, index.starts.length, visit);
}

function fill(ends: Float64Array, reach: Float64Array, low: number, high: number): number {
  if (low >= high) return -Infinity;
  const middle = (low + high) >>> 1;
  const furthest = Math.max(
    ends[middle] ?? -Infinity,
    fill(ends, reach, low, middle),
    fill(ends, reach, middle + 1, high),
  );
  reach[middle] = furthest;
  return furthest;
}

function search(
  index: IntervalIndex,
  window: Interval,
  low: number,
  high: number,
  visit: (position: number) => void,
): void {
  if (low >= high) return;
  const middle = (low + high) >>> 1;
  if ((index.reach[middle] ?? -Infinity) <= window[0]) return;
  search(index, window, low, middle, visit);
  if ((index.starts[middle] ?? Infinity) >= window[1]) return;
  if ((index.ends[middle] ?? -Infinity) > window[0]) visit(middle);
  search(index, window, middle + 1, high, visit);
}
