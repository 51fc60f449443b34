import type { Interval } from "../time/instant.js";

/** What is taken of each lane, the topmost first: stretches of the axis that do not overlap, in no order. */
export type Lanes = readonly Interval[][];

export const createLanes = (count: number): Lanes => Array.from({ length: count }, () => []);

/** Takes the topmost lane that is free for a whole footprint. Gives its number, 0 for the topmost, or -1 when none is free. */
export function takeLane(lanes: Lanes, footprint: Interval): number {
  const lane = lanes.findIndex((taken) => isFree(taken, footprint));
  lanes[lane]?.push(footprint);
  return lane;
}

/** The parts of `[from, to)` from which on some lane is free for `least` milliseconds, in order: nothing else can be placed. */
export function openings(lanes: Lanes, [from, to]: Interval, least: number): readonly Interval[] {
  const open: [number, number][] = [];
  for (const taken of lanes) {
    let begin = from;
    for (const [start, end] of taken.toSorted(byStart)) {
      const last = Math.min(start - least, to);
      if (last > begin) open.push([begin, last]);
      begin = Math.max(begin, end);
    }
    if (begin < to) open.push([begin, to]);
  }
  return united(open.sort(byStart));
}

function isFree(taken: readonly Interval[], [from, to]: Interval): boolean {
  for (const [start, end] of taken) if (end > from && start < to) return false;
  return true;
}

function united(sorted: readonly [number, number][]): readonly Interval[] {
  const all: [number, number][] = [];
  for (const [from, to] of sorted) {
    const before = all.at(-1);
    if (before === undefined || before[1] < from) all.push([from, to]);
    else before[1] = Math.max(before[1], to);
  }
  return all;
}

const byStart = (one: Interval, other: Interval): number => one[0] - other[0];
