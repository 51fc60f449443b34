import fc from "fast-check";
import { expect, test } from "vitest";
import { binAt, gridOf } from "../../src/providers/grid.js";
import { DAY, HOUR, instantOf, MINUTE, SECOND } from "../../src/time/instant.js";

test.each([
  ["a second", SECOND, 1000, 5],
  ["an hour", HOUR, 1000, 15 * SECOND],
  ["a day", DAY, 1000, 15 * MINUTE],
  ["a month", 30 * DAY, 1000, 3 * HOUR],
  ["a year", 365 * DAY, 1000, 2 * DAY],
  ["a century", 36_525 * DAY, 1000, 256 * DAY],
  ["the time since the beginning", 13.8e9 * 365.25 * DAY, 1000, 2 ** 35 * DAY],
  ["a day in a very narrow plot", DAY, 1, DAY],
])("%s is cut into bins that are wide enough to see", (_, span, pixels, width) => {
  expect(gridOf({ domain: [0, span], pixels }).width).toBe(width);
});

test("bins are cut from 1970 and cover the domain", () => {
  const grid = gridOf({ domain: [instantOf(2023, 9, 12) + 1, instantOf(2023, 9, 17) + 1], pixels: 40 });
  expect(grid).toEqual({ domain: [instantOf(2023, 9, 12), instantOf(2023, 9, 17) + 12 * HOUR], width: 12 * HOUR });
  expect(binAt(grid, 0)).toEqual([instantOf(2023, 9, 12), instantOf(2023, 9, 12) + 12 * HOUR]);
});

test("before 1970 bins are cut the same way", () => {
  expect(gridOf({ domain: [-DAY / 2, DAY / 2], pixels: 4 })).toEqual({ domain: [-DAY, DAY], width: DAY });
});

test("a plot has at most a quarter as many bins as pixels, and two; views of one span share theirs", () => {
  const span = fc.integer({ min: SECOND, max: 1e15 });
  const from = fc.integer({ min: -1e14, max: 1e14 });
  fc.assert(
    fc.property(span, from, fc.integer({ min: 4, max: 4000 }), (length, start, pixels) => {
      const { domain, width } = gridOf({ domain: [start, start + length], pixels });
      expect((domain[1] - domain[0]) / width).toBeLessThanOrEqual(pixels / 4 + 2);
      expect(Math.abs(domain[0] % width)).toBe(0);
      expect(domain[0]).toBeLessThanOrEqual(start);
      expect(domain[1]).toBeGreaterThanOrEqual(start + length);
      const [next] = gridOf({ domain: [start + width, start + length + width], pixels }).domain;
      expect(Math.abs(next % width)).toBe(0);
    }),
  );
});

test.each<[number, number, number]>([
  [1, 1, 100],
  [2, 1, 100],
  [0, Infinity, 100],
  [-Infinity, 0, 100],
  [0, Number.NaN, 100],
  [0, 1, 0],
  [0, 1, -5],
  [0, 1, Number.NaN],
  [0, 1, Infinity],
])("from %s to %s in %s px there is nothing to see", (from, to, pixels) => {
  expect(() => gridOf({ domain: [from, to], pixels })).toThrow(RangeError);
});
