import fc from "fast-check";
import { expect, test } from "vitest";
import { hull } from "../../src/time/bounds.js";
import { EdtfError, parseEdtf } from "../../src/time/edtf.js";
import { DAY, HOUR, instantOf, MINUTE, SECOND } from "../../src/time/instant.js";
import { spanText } from "../../src/time/span-text.js";

const day = instantOf(2023, 9, 18);

test.each([
  ["midnight", day, "2023-09-18"],
  ["the epoch", 0, "1970-01-01"],
  ["half past ten", day + 10 * HOUR + 30 * MINUTE, "2023-09-18T10:30:00"],
  ["the last millisecond of a day", day + DAY - 1, "2023-09-18T23:59:59"],
  ["a tenth of a millisecond past midnight", day + 0.1, "2023-09-18T00:00:00"],
  ["a second before the epoch", -1 * SECOND, "1969-12-31T23:59:59"],
  ["the ides of March", instantOf(-43, 3, 15), "-0043-03-15"],
  ["noon in the year 0", instantOf(0, 2, 29) + 12 * HOUR, "0000-02-29T12:00:00"],
  ["the end of the year 9999", instantOf(10_000) - SECOND, "9999-12-31T23:59:59"],
  ["noon in the year 10000", instantOf(10_000) + 12 * HOUR, "Y10000"],
  ["the extinction of the dinosaurs", instantOf(-66_000_000), "Y-66000000"],
])("%s is a moment: %d is %s", (_, instant, text) => {
  expect(spanText(instant)).toBe(text);
  expect(parseEdtf(text)).toMatchObject({ type: "date", text });
});

test.each([
  ["no time at all", day, day, "2023-09-18"],
  ["a day", day, day + DAY, "2023-09-18"],
  ["the morning", day, day + 12 * HOUR, "2023-09-18"],
  ["five days", day, day + 5 * DAY, "2023-09-18/2023-09-22"],
  ["an hour about noon", day + 11.5 * HOUR, day + 12.5 * HOUR, "2023-09-18"],
  ["a second at noon", day + 12 * HOUR, day + 12 * HOUR + SECOND, "2023-09-18T12:00:00"],
  ["two seconds at noon", day + 12 * HOUR, day + 12 * HOUR + 2 * SECOND, "2023-09-18"],
  ["a night", day + 22 * HOUR, day + 30 * HOUR, "2023-09-18/2023-09-19"],
  ["an evening up to midnight", day + 22 * HOUR, day + DAY, "2023-09-18"],
  ["a millisecond more", day, day + DAY + 1, "2023-09-18/2023-09-19"],
  ["the turn of the era", instantOf(0, 12, 31), instantOf(1, 1, 2), "0000-12-31/0001-01-01"],
  ["a geological age", instantOf(-66_000_000), instantOf(-56_000_000), "Y-66000000/Y-56000001"],
  ["no end", day, Infinity, "2023-09-18/.."],
  ["no beginning", -Infinity, day, "../2023-09-17"],
])("%s is the days that it touches: from %d to %d is %s", (_, start, end, text) => {
  expect(spanText(start, end)).toBe(text);
  expect(parseEdtf(text).text).toBe(text);
});

test.each([
  ["an end on an earlier day", day, day - DAY, "2023-09-18/2023-09-17"],
  ["an end earlier on the day", day + 2 * HOUR, day + HOUR, "2023-09-18T02:00:00/2023-09-18T01:00:00"],
  ["an end before all time", day, -Infinity, "2023-09-18/-Infinity"],
  ["no number", NaN, undefined, "NaN"],
  ["no moment", Infinity, undefined, "Infinity"],
  ["neither beginning nor end", -Infinity, Infinity, ".."],
  ["years beyond all bounds", 1e300, undefined, expect.stringMatching(/^Y3\.16\d+e\+289$/u)],
])("%s is not EDTF, and is written so that it is seen", (_, start, end, text) => {
  expect(spanText(start, end)).toEqual(text);
  expect(() => parseEdtf(spanText(start, end))).toThrow(EdtfError);
});

test("the text covers all of a span, and less than a day more at each side", () => {
  const instant = fc.integer({ min: instantOf(-9999), max: instantOf(9999) });
  fc.assert(
    fc.property(instant, fc.nat({ max: 24 * DAY }), (start, length) => {
      const [from, to] = hull(parseEdtf(spanText(start, start + length)));
      expect(from).toBeLessThanOrEqual(start);
      expect(to).toBeGreaterThanOrEqual(start + length);
      expect(start - from).toBeLessThan(DAY);
      expect(to - (start + length)).toBeLessThanOrEqual(DAY);
    }),
  );
});
