import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt } from "../../src/time/day-at.js";
import { differenceOf } from "../../src/time/difference.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { DAY, instantOf } from "../../src/time/instant.js";

/** At least and at most how many days later it happened. */
const daysLater = (expected: string, happened: string): number[] | undefined =>
  differenceOf(parseEdtf(expected), parseEdtf(happened))?.map((length) => length / DAY);

test.each([
  ["a day", "2023-09-18", "2023-09-18", 0, 0],
  ["a later day", "2023-09-18", "2023-09-20", 2, 2],
  ["an earlier day, over a leap day", "2024-03-01", "2024-02-28", -2, -2],
  ["the month before", "2023-04", "2023-03", -60, -1],
  ["one of several dates, the month before", "[2023-04,2023-05-01..2023-05-10]", "2023-03", -70, -1],
  ["a day of the month expected", "2023-04", "2023-04-11", -19, 10],
  ["the first day of the month expected", "2023-04", "2023-04-01", -29, 0],
  ["the last day of the month expected", "2023-04", "2023-04-30", 0, 29],
  ["the month expected", "2023-04", "2023-04", -29, 29],
  ["unspecified digits", "2023-04-XX", "2023-05-01", 1, 30],
  ["years", "2023", "2025-01-01", 367, 731],
  ["before the year 1", "-0001-12-31", "0000-01-01", 1, 1],
])("%s: expected %s, happened %s is between %i and %i days later", (_, expected, happened, least, most) => {
  expect(daysLater(expected, happened)).toEqual([least, most]);
});

test.each([
  ["2023-09-18/2023-09-25", "2023-09-19/2023-12-31", 1, 1],
  ["2023-04/2023-12", "2023-03-31/2023-05", -30, -1],
  ["2023-09-18/..", "2023-09-20/", 2, 2],
  ["{2023-09-18,2023-12-01}", "2023-09-19", 1, 1],
])("what lasts is compared by its start: expected %s, happened %s", (expected, happened, least, most) => {
  expect(daysLater(expected, happened)).toEqual([least, most]);
});

test.each([
  ["../2023-09-18", "2023-09-18"],
  ["/2023-09-18", "2023-09-18"],
  ["2023-09-18", "../2023-09-18"],
  ["2023-09-18", "/2023-09-18"],
  ["[..2023-09-18]", "2023-09-18"],
  ["2023-09-18", "[2023-09-18..]"],
])("there is no difference where a start is open or unknown: expected %s, happened %s", (expected, happened) => {
  expect(daysLater(expected, happened)).toBeUndefined();
});

test("a season is of the hemisphere asked for", () => {
  const [spring, september] = [parseEdtf("2023-21"), parseEdtf("2023-09-01")];
  expect(differenceOf(spring, september, { hemisphere: "north" })).toEqual([93 * DAY, 184 * DAY]);
  expect(differenceOf(spring, september, { hemisphere: "south" })).toEqual([-90 * DAY, 0]);
});

test("plain days differ by the days between them", () => {
  const day = fc.integer({ min: instantOf(-9999) / DAY, max: instantOf(10_000) / DAY - 1 });
  fc.assert(
    fc.property(day, day, (expected, happened) => {
      const days = happened - expected;
      expect(daysLater(dayAt(expected * DAY), dayAt(happened * DAY))).toEqual([days, days]);
    }),
  );
});
