import fc from "fast-check";
import { expect, test } from "vitest";
import { type Arrangement, arrange, type Placement, placedIn, type TrackRows } from "../../src/scene/arrange.js";
import { createScale } from "../../src/scene/scale.js";
import { createSizeClasses } from "../../src/scene/size-classes.js";
import { DAY, type Interval } from "../../src/time/instant.js";

const LANES = 4;
/** A week is some 600 px wide. */
const { level } = createScale([0, 7 * DAY], 600);

interface Event {
  readonly from: number;
  readonly days: number;
  readonly importance: number;
  readonly name?: number;
}

/** Events in order of time, with the rank that their importance and place give, as rows of one track. */
function track(events: readonly Event[]): TrackRows {
  const sorted = events.toSorted((one, other) => one.from - other.from);
  const all = {
    from: Float64Array.from(sorted, ({ from }) => from * DAY),
    to: Float64Array.from(sorted, ({ from, days }) => (from + days) * DAY),
    rank: Float64Array.from(sorted, ({ importance }, row) => importance * 0.99 + (row / sorted.length) * 0.01),
    labelWidth: (row: number): number => sorted[row]?.name ?? 120,
  };
  const rows = Uint32Array.from(sorted.keys());
  return { all, rows, classes: createSizeClasses(all, rows) };
}

const event = fc.record({
  from: fc.double({ min: -400, max: 400, noNaN: true }),
  days: fc.oneof(fc.constantFrom(1, 30, 365), fc.double({ min: 0.001, max: 500, noNaN: true })),
  importance: fc.double({ min: 0, max: 1, noNaN: true }),
  name: fc.integer({ min: 0, max: 400 }),
});
const events = fc.array(event, { maxLength: 300, size: "max" });

const week = (number: number): Interval => [7 * number * DAY, 7 * (number + 1) * DAY];
const weeks = Array.from({ length: 130 }, (_, index) => index - 65);

/** What is placed in all of some windows, by row. */
function visited(arrangement: Arrangement, numbers: readonly number[]): readonly Placement[] {
  const placements = new Map<number, Placement>();
  for (const number of numbers)
    for (const placement of placedIn(arrangement, week(number))) placements.set(placement.row, placement);
  return [...placements.values()].sort((one, other) => one.row - other.row);
}

test("wherever one begins to look and whichever way one goes on, the same events have the same lanes", () => {
  fc.assert(
    fc.property(events, fc.shuffledSubarray(weeks, { minLength: weeks.length }), (given, order) => {
      const all = track(given);
      expect(visited(arrange(all, level, LANES), order)).toEqual(visited(arrange(all, level, LANES), weeks));
    }),
    { numRuns: 60 },
  );
});

test("what has been forgotten on a long way is found again as it was", () => {
  const all = track(
    Array.from({ length: 4000 }, (_, index) => ({
      from: index / 2,
      days: 1 + (index % 9),
      importance: (index * 0.37) % 1,
    })),
  );
  const arrangement = arrange(all, level, LANES);
  const before = placedIn(arrangement, week(0));
  for (let number = 1; number < 280; number++) placedIn(arrangement, week(number));
  expect(placedIn(arrangement, week(0))).toEqual(before);
});

test("in a lane nothing overlaps, however far apart the windows in which it was seen", () => {
  fc.assert(
    fc.property(events, (given) => {
      const placements = visited(arrange(track(given), level, LANES), weeks);
      for (let lane = 0; lane < LANES; lane++) {
        const taken = placements.filter((one) => one.lane === lane).map(({ footprint }) => footprint);
        taken.sort((one, other) => one[0] - other[0]);
        for (const [index, [start]] of taken.entries())
          if (index > 0) expect(start >= (taken[index - 1]?.[1] ?? 0)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("of events that could all begin in a week, the most important has a lane, whatever stands around it", () => {
  fc.assert(
    fc.property(events, fc.double({ min: -300, max: 300, noNaN: true }), (given, from) => {
      const short = given.map((one) => ({ ...one, days: Math.min(one.days, 1), importance: one.importance * 0.9 }));
      const all = track([...short, { from, days: 1, importance: 1 }]);
      const placed = placedIn(arrange(all, level, 2), [from * DAY, (from + 1) * DAY]);
      expect(placed.map(({ row }) => all.all.rank[row] ?? 0).some((rank) => rank >= 0.99)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("the longest bars have the topmost lanes", () => {
  const all = track([
    { from: 0, days: 300, importance: 0.1 },
    { from: 1, days: 30, importance: 0.5 },
    { from: 2, days: 1, importance: 0.9 },
  ]);
  expect(placedIn(arrange(all, level, LANES), week(0)).map(({ row, lane }) => [row, lane])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test("of a million events a few thousand are tried for a picture, at any zoom", () => {
  const numbers = new Float64Array(1_000_000).map((_, row) => row);
  const tried = new Set<number>();
  const all = {
    from: numbers.map((row) => (row / 274) * DAY),
    to: numbers.map((row) => (row / 274 + 2 ** (row % 12) / 4) * DAY),
    rank: numbers.map((row) => (row * 0.618) % 1),
    labelWidth: (row: number): number => {
      tried.add(row);
      return 120;
    },
  };
  const rows = Uint32Array.from(numbers);
  const classes = createSizeClasses(all, rows);
  for (const days of [4000, 400, 40, 4, 0.4]) {
    tried.clear();
    const { level: closer, axis } = createScale([1000 * DAY, (1000 + days) * DAY], 1200);
    placedIn(arrange({ all, rows, classes }, closer, 16), axis);
    expect(tried.size).toBeGreaterThan(0);
    expect(tried.size).toBeLessThan(8000);
  }
});
