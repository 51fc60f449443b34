import { bisector } from "d3";
import { has, type Mask } from "../data/mask.js";
import type { Instant, Interval } from "../time/instant.js";
import { type Arrangement, placedIn } from "./arrange.js";
import type { ClusterCell } from "./clusters.js";
import type { Scale } from "./scale.js";
import { powerOfTwo } from "../time/power-of-two.js";

/** How many events start in `[from, to)`. Bins of one list are of one width, cut from 1970, in order of time. */
export interface Bin {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
}

/** What is known of the events of a store that are too many to load: a dataset then holds a few of them. */
export interface Counts {
  /** Names of all tracks from the top, whatever is loaded of each; `undefined` for what shares a track. */
  readonly tracks: readonly (string | undefined)[];
  /** By track, all its events, those of the dataset among them; no bins where the dataset has all. */
  readonly bins: readonly (readonly Bin[])[];
  /** What the bins cover. What is under way when it begins counts in the first. */
  readonly domain: Interval;
}

/** Narrowest cell in CSS px: wide enough for a number of seven digits. */
const CELL = 80;

const byStart = bisector(({ from }: Bin) => from);

/** Whether there are events that are counted but not loaded. */
export const isPart = (counts: Counts | undefined): counts is Counts =>
  counts?.bins.some(({ length }) => length > 0) === true;

/**
 * The events of a track that have no lane, loaded or not, by the cells of a grid that touch the view: its bins less what
 * has a lane. Cells are made of whole bins, so that a number is the same wherever the view begins.
 */
export function binsIn(
  counts: Counts,
  track: number,
  arrangement: Arrangement,
  scale: Scale,
  known: Mask | undefined,
): readonly ClusterCell[] {
  const bins = counts.bins[track] ?? [];
  const [bin] = bins;
  if (bin === undefined) return [];
  const least = CELL * scale.msPerPx;
  const width = (bin.to - bin.from) * Math.max(1, powerOfTwo(least / (bin.to - bin.from)));
  const [first, end] = [Math.floor(scale.domain[0] / width), Math.ceil(scale.domain[1] / width)];
  const sizes = Array.from({ length: end - first }, () => 0);
  const add = (start: Instant, size: number): void => {
    const cell = Math.floor(start / width) - first;
    if (cell >= 0 && cell < sizes.length) sizes[cell] = (sizes[cell] ?? 0) + size;
  };
  const last = byStart.left(bins, end * width);
  for (let index = byStart.left(bins, first * width); index < last; index++)
    add(bins[index]?.from ?? 0, bins[index]?.count ?? 0);

  const { all, rows } = arrangement;
  const startOf = (row: number): Instant => Math.max(all.from[row] ?? 0, counts.domain[0]);
  const isCounted = (row: number): boolean =>
    has(known, row) && (all.from[row] ?? 0) < counts.domain[1] && (all.to[row] ?? 0) > counts.domain[0];
  const placed = new Set(placedIn(arrangement, [first * width, end * width]).map(({ row }) => row));
  const left = sizes.map((): number[] => []);
  for (const row of rows) {
    if (!isCounted(row)) continue;
    if (placed.has(row)) add(startOf(row), -1);
    else left[Math.floor(startOf(row) / width) - first]?.push(row);
  }
  return sizes.flatMap((counted, index) => {
    const unplaced = Uint32Array.from(left[index] ?? []);
    // A count may be an estimate, or older than the events.
    const size = Math.max(counted, unplaced.length);
    const cell: Interval = [(first + index) * width, (first + index + 1) * width];
    return size === 0 ? [] : [{ cell, rows: unplaced, size }];
  });
}
