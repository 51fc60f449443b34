import fc from "fast-check";
import { expect, test } from "vitest";
import { describeTick } from "../../src/locales/describe-tick.js";
import { en } from "../../src/locales/en.js";
import { DAY, HOUR, instantOf, type Interval, MINUTE, YEAR } from "../../src/time/instant.js";
import { createPeriods, createTicks, type Ticks } from "../../src/time/ticks.js";

/** Room for about so many ticks. */
const ticksOf = (domain: Interval, count: number): Ticks => createTicks(domain, (domain[1] - domain[0]) / count);

const noon = instantOf(2023, 3, 10) + 12 * HOUR;

test.each<[string, number, string, string[]]>([
  [
    "ten minutes",
    10 * MINUTE,
    "minute",
    ["12:00", "12:01", "12:02", "12:03", "12:04", "12:05", "12:06", "12:07", "12:08", "12:09"],
  ],
  ["two hours", 2 * HOUR, "minute", ["12:00", "12:15", "12:30", "12:45", "13:00", "13:15", "13:30", "13:45"]],
  ["a day", DAY, "hour", ["12:00", "15:00", "18:00", "21:00", "00:00", "03:00", "06:00", "09:00"]],
  ["a week", 7 * DAY, "day", ["11", "12", "13", "14", "15", "16", "17"]],
  ["six weeks", 42 * DAY, "day", ["15", "22", "1", "8", "15"]],
  ["a year", YEAR, "month", ["Apr", "Jul", "Oct", "Jan"]],
  ["ten years", 10 * YEAR, "year", ["2024", "2025", "2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033"]],
  [
    "a thousand years",
    1000 * YEAR,
    "year",
    ["2100", "2200", "2300", "2400", "2500", "2600", "2700", "2800", "2900", "3000"],
  ],
])("%s is read in steps of its size", (_, span, unit, names) => {
  const ticks = ticksOf([noon, noon + span], 10);
  expect(ticks.unit).toBe(unit);
  expect(ticks.instants.map((instant) => describeTick(instant, ticks.unit, en)).slice(0, names.length)).toEqual(names);
});

test.each<[string, number, number, number, string[]]>([
  ["the Roman republic", -508, -26, 6, ["500 BCE", "400 BCE", "300 BCE", "200 BCE", "100 BCE"]],
  ["the turn of the era", -10, 11, 5, ["10 BCE", "5 BCE", "1", "5", "10"]],
  ["the years about it", -1, 3, 5, ["2 BCE", "1 BCE", "1", "2"]],
  ["the age of mammals", -66_000_000, 2023, 4, ["60 million BCE", "40 million BCE", "20 million BCE", "1"]],
  ["the age of the world", -13_800_000_000, 2023, 3, ["10 billion BCE", "5 billion BCE", "1"]],
])("%s has round years, which are named as people name them", (_, from, to, count, names) => {
  const { instants } = ticksOf([instantOf(from), instantOf(to)], count);
  expect(instants.map((instant) => describeTick(instant, "year", en))).toEqual(names);
});

test("every other day begins again with each month, and the last of a month gives way", () => {
  const { instants } = ticksOf([instantOf(2023, 1, 26), instantOf(2023, 2, 6)], 6);
  expect(instants.map((instant) => describeTick(instant, "day", en))).toEqual(["27", "29", "1", "3", "5"]);
});

test.each([
  ["hour", "day", [instantOf(2023, 3, 10), instantOf(2023, 3, 11)]],
  ["day", "month", [instantOf(2023, 3)]],
  ["month", "year", [instantOf(2023)]],
] as const)("over %ss stands the %s that holds them, even when it began before", (unit, period, instants) => {
  expect(createPeriods(unit, [noon, noon + DAY])).toEqual({ unit: period, instants });
});

test("over years stands nothing", () => {
  expect(createPeriods("year", [noon, noon + DAY])).toBeUndefined();
});

test("ticks ascend strictly inside the domain, and are not many more than asked for, at any scale", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -4e20, max: 1e17, noNaN: true }),
      fc.double({ min: 5, max: 20.6, noNaN: true }),
      fc.integer({ min: 1, max: 25 }),
      (from, magnitude, count) => {
        const domain = [from, from + Math.max(10 ** magnitude, Math.abs(from) * 2 ** -40)] as const;
        const { instants } = ticksOf(domain, count);
        expect(instants.length).toBeLessThanOrEqual(2 * count + 2);
        instants.forEach((instant, index) => {
          expect(instant).toBeGreaterThan(instants[index - 1] ?? -Infinity);
          expect(instant >= domain[0] && instant < domain[1]).toBe(true);
        });
      },
    ),
    { numRuns: 500 },
  );
});
