import fc from "fast-check";
import { expect, test } from "vitest";
import { createIntervalIndex, overlapping } from "../../src/data/intervals.js";
import type { Interval } from "../../src/time/instant.js";

function found(intervals: readonly Interval[], window: Interval): number[] {
  const index = createIntervalIndex(
    Float64Array.from(intervals, ([from]) => from),
    Float64Array.from(intervals, ([, to]) => to),
  );
  const positions: number[] = [];
  overlapping(index, window, (position) => positions.push(position));
  return positions;
}

const reigns: readonly Interval[] = [
  [0, 100],
  [10, 20],
  [20, 30],
  [25, 26],
];

test.each<[Interval, number[]]>([
  [[0, 10], [0]],
  [
    [10, 20],
    [0, 1],
  ],
  [
    [19, 21],
    [0, 1, 2],
  ],
  [
    [25, 26],
    [0, 2, 3],
  ],
  [[30, 99], [0]],
  [[100, 200], []],
  [[-10, 0], []],
])("of four reigns, those that overlap %j are %j: ends are not part of them", (window, positions) => {
  expect(found(reigns, window)).toEqual(positions);
});

test("nothing overlaps where there is nothing", () => {
  expect(found([], [-Infinity, Infinity])).toEqual([]);
});

test("what is found is what looking at each one finds, in order of start", () => {
  const interval = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 60 }), interval, (pairs, [from, length]) => {
      const intervals = pairs.map(([start, long]) => [start, start + long] as const).sort((a, b) => a[0] - b[0]);
      const expected = [...intervals.keys()].filter((position) => {
        const [start, end] = intervals[position]!;
        return start < from + length && end > from;
      });
      expect(found(intervals, [from, from + length])).toEqual(expected);
    }),
  );
});
