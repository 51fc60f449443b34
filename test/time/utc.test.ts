import { addDays, addMonths, formatISO, startOfWeek } from "date-fns";
import { afterEach, expect, test } from "vitest";
import { instantOf } from "../../src/time/instant.js";
import { utc, utcDay } from "../../src/time/utc.js";

const before = process.env["TZ"];
afterEach(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

test("date-fns finds the day that Samoa left out of its calendar", () => {
  process.env["TZ"] = "Pacific/Apia";
  expect(new Date(2011, 11, 30).getDate()).toBe(31);

  const day = utc(instantOf(2011, 12, 29));
  const dates = [addDays(day, 1), addMonths(day, 2), startOfWeek(addDays(day, 3), { weekStartsOn: 5 })];
  expect(dates.map((date) => formatISO(date, { representation: "date" }))).toEqual([
    "2011-12-30",
    "2012-02-29",
    "2011-12-30",
  ]);
});

test("a day that no calendar has is not made", () => {
  expect(utcDay(2023, 2, 29)).toBeUndefined();
  expect(utcDay(2023, 13, 1)).toBeUndefined();
  expect(utcDay(99, 1, 1)?.getFullYear()).toBe(99);
});
