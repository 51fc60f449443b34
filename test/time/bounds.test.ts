import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, bounds, hull, plainBounds } from "../../src/time/bounds.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { civilOf, DAY, HOUR, instantOf, SECOND } from "../../src/time/instant.js";

/** The civil day of a bound, or the instant where it is none; `null` and infinities as they are. */
function write(instant: number | null): string | number | null {
  if (instant === null || !Number.isFinite(instant)) return instant;
  const { year, month, day } = civilOf(instant);
  return instant === instantOf(year, month, day) ? `${year}-${month}-${day}` : instant;
}

const two = (component: number): string => String(component).padStart(2, "0");

const inDays = ({ startMin, startMax, endMin, endMax }: Bounds) => [startMin, startMax, endMin, endMax].map(write);

describe("began from ... until ..., ended from ... until ...", () => {
  test.each([
    // A date: at any time in it.
    ["2023-09-18", ["2023-9-18", "2023-9-19", "2023-9-18", "2023-9-19"]],
    ["2024-02", ["2024-2-1", "2024-3-1", "2024-2-1", "2024-3-1"]],
    ["-0001", ["-1-1-1", "0-1-1", "-1-1-1", "0-1-1"]],
    ["2023-09~", ["2023-9-1", "2023-10-1", "2023-9-1", "2023-10-1"]],
    // Quarters, four months, half-years.
    ["2024-36", ["2024-10-1", "2025-1-1", "2024-10-1", "2025-1-1"]],
    ["2024-38", ["2024-5-1", "2024-9-1", "2024-5-1", "2024-9-1"]],
    ["2024-41", ["2024-7-1", "2025-1-1", "2024-7-1", "2025-1-1"]],
    // Unspecified digits: the first to the last that exist.
    ["198X-XX", ["1980-1-1", "1990-1-1", "1980-1-1", "1990-1-1"]],
    ["2023-XX-31", ["2023-1-31", "2024-1-1", "2023-1-31", "2024-1-1"]],
    ["2023-02-XX", ["2023-2-1", "2023-3-1", "2023-2-1", "2023-3-1"]],
    ["2023-0X-30", ["2023-1-30", "2023-10-1", "2023-1-30", "2023-10-1"]],
    ["18XX-02-29", ["1804-2-29", "1896-3-1", "1804-2-29", "1896-3-1"]],
    ["-01XX", ["-199-1-1", "-99-1-1", "-199-1-1", "-99-1-1"]],
    ["-000X", ["-9-1-1", "0-1-1", "-9-1-1", "0-1-1"]],
    ["15XX-28", ["1500-12-1", "1600-3-1", "1500-12-1", "1600-3-1"]],
    // Significant digits: the years that they leave.
    ["1953S3", ["1950-1-1", "1960-1-1", "1950-1-1", "1960-1-1"]],
    ["-1953S2", ["-1999-1-1", "-1899-1-1", "-1999-1-1", "-1899-1-1"]],
    ["Y-20E2S3", ["-2009-1-1", "-1999-1-1", "-2009-1-1", "-1999-1-1"]],
    ["0050S1", ["50-1-1", "60-1-1", "50-1-1", "60-1-1"]],
    // Intervals: began in the first, ended in the last, and not before it began.
    ["1964/2008", ["1964-1-1", "1965-1-1", "2008-1-1", "2009-1-1"]],
    ["2023-09-18/2023-09", ["2023-9-18", "2023-9-19", "2023-9-18", "2023-10-1"]],
    ["2023-09/2023-09-18", ["2023-9-1", "2023-9-19", "2023-9-18", "2023-9-19"]],
    ["1985/..", ["1985-1-1", "1986-1-1", Infinity, Infinity]],
    ["../1985", [-Infinity, -Infinity, "1985-1-1", "1986-1-1"]],
    ["1985/", ["1985-1-1", "1986-1-1", null, null]],
    ["/1985", [null, null, "1985-1-1", "1986-1-1"]],
    // One of a set: at any time from the first to the last.
    ["[2023-04,2023-05-01..2023-05-10]", ["2023-4-1", "2023-5-11", "2023-4-1", "2023-5-11"]],
    ["[1990,1960]", ["1960-1-1", "1991-1-1", "1960-1-1", "1991-1-1"]],
    ["[..1984]", [-Infinity, "1985-1-1", -Infinity, "1985-1-1"]],
    ["[1760-12..]", ["1760-12-1", Infinity, "1760-12-1", Infinity]],
    // All of a set: began in the first, ended in the last.
    ["{1667,1670..1672}", ["1667-1-1", "1668-1-1", "1672-1-1", "1673-1-1"]],
    ["{..1984}", [-Infinity, -Infinity, "1984-1-1", "1985-1-1"]],
  ])("%s", (text, expected) => {
    expect(inDays(bounds(parseEdtf(text)))).toEqual(expected);
  });
});

describe("a season is of a hemisphere", () => {
  test.each([
    ["2023-21", "north", "2023-3-1", "2023-6-1"],
    ["2023-22", "north", "2023-6-1", "2023-9-1"],
    ["2023-23", "north", "2023-9-1", "2023-12-1"],
    ["2023-24", "north", "2023-12-1", "2024-3-1"],
    ["2023-21", "south", "2023-9-1", "2023-12-1"],
    ["2023-22", "south", "2023-12-1", "2024-3-1"],
    ["2023-23", "south", "2023-3-1", "2023-6-1"],
    ["2023-24", "south", "2023-6-1", "2023-9-1"],
    ["2023-25", "south", "2023-3-1", "2023-6-1"],
    ["2023-28", "south", "2023-12-1", "2024-3-1"],
    ["2023-29", "north", "2023-9-1", "2023-12-1"],
    ["2023-30", "north", "2023-12-1", "2024-3-1"],
    ["2023-32", "north", "2023-6-1", "2023-9-1"],
  ] as const)("%s in the %s is %s until %s", (text, hemisphere, from, until) => {
    expect(hull(parseEdtf(text), { hemisphere }).map(write)).toEqual([from, until]);
  });

  test("without a choice, of the north", () => {
    expect(hull(parseEdtf("2023-21"))).toEqual(hull(parseEdtf("2023-25")));
  });

  test("an interval that runs backwards in one hemisphere is of the other", () => {
    expect(inDays(bounds(parseEdtf("2003-23/2003-21")))).toEqual(["2003-3-1", "2003-6-1", "2003-9-1", "2003-12-1"]);
  });
});

describe("a time is one second", () => {
  const noon = instantOf(2023, 9, 18) + 12 * HOUR;

  test.each([
    ["2023-09-18T12:00:00", noon],
    ["2023-09-18T12:00:00Z", noon],
    ["2023-09-18T12:00:00+10:00", noon - 10 * HOUR],
    ["2023-09-18T12:00:00-04", noon + 4 * HOUR],
    ["2023-09-18T12:00:00+05:45", noon - 5.75 * HOUR],
    ["2023-09-17T24:00:00", noon - 12 * HOUR],
    ["2016-12-31T23:59:60Z", instantOf(2017)],
  ])("%s", (text, from) => {
    expect(hull(parseEdtf(text))).toEqual([from, from + SECOND]);
  });
});

test("billions of years are as far as they should be", () => {
  const [from, to] = hull(parseEdtf("Y-13800E6"));
  expect(from).toBe(instantOf(-13_800_000_000));
  expect((to - from) / DAY).toBeCloseTo(366, 2);
  expect(hull(parseEdtf("Y-1E12")).every(Number.isFinite)).toBe(true);
});

test.each([
  ["1985/", "1985-1-1", "1986-1-1"],
  ["/1985-04", "1985-4-1", "1985-5-1"],
  ["1985/..", "1985-1-1", Infinity],
  ["[..1984]", -Infinity, "1985-1-1"],
])("%s is drawn from %s until %s: an unknown end leaves what the other says", (text, from, until) => {
  expect(hull(parseEdtf(text)).map(write)).toEqual([from, until]);
});

test("a date that names no day of the calendar has no bounds", () => {
  const date = { ...parseEdtf("2023-02-28"), day: 30 };
  expect(() => bounds(date)).toThrow(new RangeError("no such day: 2023-02-28 (expected a day of the calendar)"));
});

test.each(["2023", "2023-09", "2024-12", "2024-02-29", "0000", "9999-12-31"])(
  "%s has the same bounds without a date object",
  (text) => {
    expect(plainBounds(text)).toEqual(hull(parseEdtf(text)));
  },
);

test.each([
  "",
  "2023-13",
  "2023-02-29",
  "2023-00",
  "2023-09-00",
  "2023/09",
  "2023-09/18",
  "-043",
  "20X3",
  "Y2E3",
  "2023-22",
  "+023",
])("%s is not a plain date", (text) => {
  expect(plainBounds(text)).toBe(undefined);
});

test("bounds hold every day that the text admits", () => {
  const anyDay = fc.integer({ min: instantOf(1) / DAY, max: instantOf(9999, 12, 31) / DAY });
  fc.assert(
    fc.property(
      anyDay,
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      fc.constantFrom(4, 7, 10),
      (number, hidden, length) => {
        const instant = number * DAY;
        const { year, month, day } = civilOf(instant);
        const text = Array.from(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`.slice(0, length));
        const date = parseEdtf(text.map((digit, at) => (digit !== "-" && hidden[at] === true ? "X" : digit)).join(""));
        const { startMin, startMax, endMin, endMax } = bounds(date);
        expect([startMin, endMin].every((low) => low !== null && low <= instant)).toBe(true);
        expect([startMax, endMax].every((high) => high !== null && instant + DAY <= high)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

test("bounds hold no day before the first or after the last that the text admits", () => {
  const patterns = ["19X0-X2-29", "XX00-02-29", "2023-X1-3X", "20X1-0X-30", "-00XX-02-29", "1XX4-1X-X1", "2023-X2-X9"];
  for (const text of patterns) {
    const pattern = new RegExp(`^${text.replaceAll("X", "\\d")}$`);
    const admits = (instant: number): boolean => {
      const { year, month, day } = civilOf(instant);
      const digits = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
      return pattern.test(`${digits}-${two(month)}-${two(day)}`);
    };
    const [from, to] = hull(parseEdtf(text));
    expect([text, admits(from), admits(to - DAY)]).toEqual([text, true, true]);
  }
});
