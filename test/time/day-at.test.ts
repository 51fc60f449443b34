import fc from "fast-check";
import { expect, test } from "vitest";
import { hull } from "../../src/time/bounds.js";
import { dayAt } from "../../src/time/day-at.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { DAY, instantOf } from "../../src/time/instant.js";

test.each([
  [0, "1970-01-01"],
  [-1, "1969-12-31"],
  [instantOf(2023, 2, 23), "2023-02-23"],
  [instantOf(2023, 2, 24) - 1, "2023-02-23"],
  [instantOf(2024, 2, 29), "2024-02-29"],
  [instantOf(33, 4, 3), "0033-04-03"],
  [instantOf(0, 12, 31), "0000-12-31"],
  [instantOf(-43, 3, 15), "-0043-03-15"],
  [instantOf(9999, 12, 31), "9999-12-31"],
  [instantOf(-9999), "-9999-01-01"],
])("the instant %i falls on %s", (instant, text) => {
  expect(dayAt(instant)).toBe(text);
});

test.each([
  [instantOf(10_000), "Y10000"],
  [instantOf(-9999) - 1, "Y-10000"],
  [instantOf(170_000_002, 7, 1), "Y170000002"],
  [instantOf(-13_800_000_000, 7, 1), "Y-13800000000"],
])("the instant %i falls in a year whose days have no text: %s", (instant, text) => {
  expect(dayAt(instant)).toBe(text);
});

test.each([Infinity, -Infinity])("%d falls on no day", (instant) => {
  expect(dayAt(instant)).toBe("");
});

test("the day that a text names begins at or before each of its instants, and ends after it", () => {
  const instant = fc.integer({ min: instantOf(-9999), max: instantOf(10_000) - 1 });
  fc.assert(
    fc.property(instant, (at) => {
      const from = Math.floor(at / DAY) * DAY;
      expect(hull(parseEdtf(dayAt(at)))).toEqual([from, from + DAY]);
    }),
  );
});

test("the year that a text names contains the instant", () => {
  const year = fc.oneof(fc.integer({ min: 10_000, max: 200_000 }), fc.integer({ min: -200_000, max: -10_000 }));
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (inYear, month) => {
      expect(hull(parseEdtf(dayAt(instantOf(inYear, month))))).toEqual([instantOf(inYear), instantOf(inYear + 1)]);
    }),
  );
});
