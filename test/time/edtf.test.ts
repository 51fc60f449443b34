import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, hull, plainBounds } from "../../src/time/bounds.js";
import { type EdtfDate, EdtfError, formatEdtf, parseEdtf } from "../../src/time/edtf.js";

/** What is set of a date: without what is `undefined` or `false`. */
function said(text: string): object {
  return Object.fromEntries(
    Object.entries(parseEdtf(text)).filter(([, value]) => value !== undefined && value !== false),
  );
}

function parsed(text: string): EdtfDate | EdtfError {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}

describe("a date says what its author knew", () => {
  const [uncertain, approximate, unspecified] = [true, true, true];

  test.each([
    ["2023-09-18", { precision: "day", year: 2023, month: 9, day: 18 }],
    ["2023-09", { precision: "month", year: 2023, month: 9 }],
    ["2023", { precision: "year", year: 2023 }],
    ["0000", { precision: "year", year: 0 }],
    ["-0043-03-15", { precision: "day", year: -43, month: 3, day: 15 }],
    ["Y-13800E6", { precision: "year", year: -13_800_000_000 }],
    ["Y17000", { precision: "year", year: 17_000 }],
    ["1950S2", { precision: "year", year: 1950, significantDigits: 2 }],
    ["Y3388E2S3", { precision: "year", year: 338_800, significantDigits: 3 }],
    ["2023-22", { precision: "season", year: 2023, season: 22 }],
    ["198X", { precision: "year", yearPattern: "198X", unspecified }],
    ["-1XXX-12", { precision: "month", yearPattern: "-1XXX", month: 12, unspecified }],
    ["15XX-21", { precision: "season", yearPattern: "15XX", season: 21, unspecified }],
    ["2023-04-XX", { precision: "day", year: 2023, month: 4, dayPattern: "XX", unspecified }],
    ["2023-X1-3X", { precision: "day", year: 2023, monthPattern: "X1", dayPattern: "3X", unspecified }],
    ["2023-09-18T10:05:09", { precision: "second", year: 2023, month: 9, day: 18, hour: 10, minute: 5, second: 9 }],
    [
      "2023-09-18T10:05:09Z",
      { precision: "second", year: 2023, month: 9, day: 18, hour: 10, minute: 5, second: 9, zone: 0 },
    ],
    [
      "2023-09-18T10:05:09-03:30",
      { precision: "second", year: 2023, month: 9, day: 18, hour: 10, minute: 5, second: 9, zone: -210 },
    ],
    ["1984?", { precision: "year", year: 1984, uncertain, yearQualifier: "?" }],
    ["16XX~", { precision: "year", yearPattern: "16XX", unspecified, approximate, yearQualifier: "~" }],
    [
      "2023-22%",
      { precision: "season", year: 2023, season: 22, uncertain, approximate, yearQualifier: "%", monthQualifier: "%" },
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual({ type: "date", text, ...expected });
  });
});

test.each([
  ["2004-06~-11", ["~", "~", undefined]],
  ["2004?-06-11", ["?", undefined, undefined]],
  ["2004-06-11%", ["%", "%", "%"]],
  ["?2004-06-~11", ["?", undefined, "~"]],
  ["2004-%06-11", [undefined, "%", undefined]],
  ["?2004-06~", ["%", "~", undefined]],
  ["2004-06?-~11~", ["%", "%", "~"]],
])("%s: left of a component, a qualifier is of it alone; right, also of all before it", (text, expected) => {
  const [yearQualifier, monthQualifier, dayQualifier] = expected;
  expect(parseEdtf(text)).toMatchObject({ type: "date", yearQualifier, monthQualifier, dayQualifier });
});

test("an interval has two ends: dates, open or unknown", () => {
  expect(parseEdtf("2023-09-12/2023-09~")).toMatchObject({
    type: "interval",
    text: "2023-09-12/2023-09~",
    start: { text: "2023-09-12", precision: "day" },
    end: { text: "2023-09~", precision: "month", approximate: true },
  });
  expect(parseEdtf("../1985")).toMatchObject({ start: "open", end: { year: 1985 } });
  expect(parseEdtf("1985/")).toMatchObject({ start: { year: 1985 }, end: "unknown" });
});

test("a set has members: dates and ranges, of which the first and the last may be open", () => {
  expect(parseEdtf("[..1667,1668-12,1670..1672,1674..]")).toMatchObject({
    type: "oneOf",
    members: [
      { type: "interval", text: "..1667", start: "open", end: { year: 1667 } },
      { type: "date", text: "1668-12", month: 12 },
      { type: "interval", text: "1670..1672", start: { year: 1670 }, end: { year: 1672 } },
      { type: "interval", text: "1674..", start: { year: 1674 }, end: "open" },
    ],
  });
  expect(parseEdtf("{1960~,1961-12}")).toMatchObject({
    type: "allOf",
    members: [{ approximate: true }, { month: 12 }],
  });
});

describe("these are EDTF too", () => {
  test.each([
    ["2000-02-29", "a leap day"],
    ["-0004-02-29", "a leap day before the common era"],
    ["0000-02-29", "a leap day of 1 BCE"],
    ["XXXX-02-29", "a leap day of some year"],
    ["2023-XX-31", "the 31st of a month that has one"],
    ["2023-09-18/2023-09", "an order that is possible"],
    ["2023-09-18/2023-09-18", "an interval within a day"],
    ["2000/2000-XX-XX", "an order that is possible"],
    ["2003-22/2003-24", "summer to winter, in order in the north only"],
    ["2003-24/2003-22", "winter to summer, in order in the south only"],
    ["2004-06-11T24:00:00", "midnight at the end of a day"],
    ["2016-12-31T23:59:60Z", "a leap second"],
    ["2017-01-01T05:29:60+05:30", "the same leap second in India"],
    ["2004-06-11T10:00:00+00:00", "a zone of no difference"],
    ["Y1E12", "the furthest year"],
    ["-XXXX", "some year before 1 BCE"],
    ["[1984]", "a set of one"],
    ["{-0100..-0050}", "years before the common era, in order"],
    ["~-0100/~-0010", "two qualified ends"],
  ])("%s: %s", (text) => {
    expect(formatEdtf(parseEdtf(text))).toBe(text);
  });
});

describe("what is not EDTF is refused, with its place and what was expected", () => {
  const YEAR = "YYYY, with X for unspecified digits, or Y before more than four digits";
  const MONTH = "01 to 12, 21 to 41 or XX";
  const TIME = "Thh:mm:ss and nothing, Z, ±hh or ±hh:mm";

  test.each([
    ["", 0, `invalid year: end of text (expected ${YEAR})`],
    [" 1985", 0, `invalid year:  1985 (expected ${YEAR})`],
    ["85", 0, `invalid year: 85 (expected ${YEAR})`],
    ["198x", 0, `invalid year: 198x (expected ${YEAR})`],
    ["19850412", 0, `invalid year: 19850412 (expected ${YEAR})`],
    ["１９８５", 0, `invalid year: １９８５ (expected ${YEAR})`],
    ["Y1700", 0, `invalid year: Y1700 (expected ${YEAR})`],
    ["Y017000", 0, `invalid year: Y017000 (expected ${YEAR})`],
    ["y17000", 0, `invalid year: y17000 (expected ${YEAR})`],
    ["1984/Y17E0", 5, `invalid year: Y17E0 (expected ${YEAR})`],
    ["-0000", 0, "invalid year: -0000 (expected 0000)"],
    ["Y2E12", 0, "invalid year: Y2E12 (expected at most 10^12 years before or after 0)"],
    ["1950S5", 0, "invalid year: 1950S5 (expected S1 to S4)"],
    ["195XS2", 0, "invalid year: 195XS2 (expected X or S, not both)"],
    ["1985-13", 5, `invalid month: 13 (expected ${MONTH})`],
    ["1985-00", 5, `invalid month: 00 (expected ${MONTH})`],
    ["1985-42", 5, `invalid month: 42 (expected ${MONTH})`],
    ["1985-2X", 5, `invalid month: 2X (expected ${MONTH})`],
    ["1985-4", 5, `invalid month: 4 (expected ${MONTH})`],
    ["1985-~4-12", 6, `invalid month: 4 (expected ${MONTH})`],
    ["1985-", 5, `invalid month: end of text (expected ${MONTH})`],
    ["1985-04-32", 8, "invalid day: 32 (expected 01 to 31 or XX)"],
    ["1985-04-31", 8, "invalid day: 31 (expected 01 to 30 or XX)"],
    ["1985-02-30", 8, "invalid day: 30 (expected 01 to 28 or XX)"],
    ["1984-02-3X", 8, "invalid day: 3X (expected 01 to 29 or XX)"],
    ["1900-02-29", 8, "invalid day: 29 (expected 01 to 28 or XX)"],
    ["-0001-02-29", 9, "invalid day: 29 (expected 01 to 28 or XX)"],
    ["19X1-02-29", 8, "invalid day: 29 (expected 01 to 28 or XX)"],
    ["1985-04-12T25:00:00", 10, `invalid time: T25:00:00 (expected ${TIME})`],
    ["1985-04-12T24:00:01", 10, `invalid time: T24:00:01 (expected ${TIME})`],
    ["1985-04-12T10:00", 10, `invalid time: T10:00 (expected ${TIME})`],
    ["1985-04-12T10:00:60Z", 10, `invalid time: T10:00:60Z (expected ${TIME})`],
    ["1985-04-12T10:00:00-00:00", 10, `invalid time: T10:00:00 (expected ${TIME})`],
    ["1985-04-12T10:00:00+0430", 10, `invalid time: T10:00:00+0430 (expected ${TIME})`],
    ["1985-04-12T10:00:00Z/..", 20, "unexpected text: / (expected the end: a time stands alone)"],
    ["1985-04-12?T10:00:00", 11, 'unexpected text: T10:00:00 (expected "/" or the end)'],
    ["1985-04-XXT10:00:00", 10, 'unexpected text: T10:00:00 (expected "/" or the end)'],
    ["1985-04T10:00:00", 7, 'unexpected text: T10:00:00 (expected "/" or the end)'],
    ["2001-21-01", 7, 'unexpected text: -01 (expected "/" or the end)'],
    ["Y17000-01", 6, 'unexpected text: -01 (expected "/" or the end)'],
    ["1985 ", 4, 'unexpected text:   (expected "/" or the end)'],
    ["1985??", 5, 'unexpected text: ? (expected "/" or the end)'],
    ["..", 2, 'unexpected text: end of text (expected "/" or the end)'],
    ["1985/1986/1987", 9, "unexpected text: /1987 (expected the end)"],
    ["/", 0, "interval without a date: / (expected a date at one end)"],
    ["../..", 0, "interval without a date: ../.. (expected a date at one end)"],
    ["2004/2003", 5, "end before start: 2004/2003 (expected the earlier date first)"],
    ["2023-09-18/2023-09-17", 11, "end before start: 2023-09-18/2023-09-17 (expected the earlier date first)"],
    ["[1672..1670]", 7, "end before start: 1672..1670 (expected the earlier date first)"],
    ["[2023-04..2023-05-10]", 10, 'mixed precision: 2023-04..2023-05-10 (expected a month after "..")'],
    ["[..1984..]", 7, 'unexpected text: . (expected "," or "]")'],
    ["[1984, 1985]", 6, `invalid year:  1985 (expected ${YEAR})`],
    ["[1984,..1985]", 6, `invalid year: . (expected ${YEAR})`],
    ["[]", 1, `invalid year: ] (expected ${YEAR})`],
    ["[1984}", 5, 'unexpected text: } (expected "," or "]")'],
    ["{1984}?", 6, "unexpected text: ? (expected the end)"],
    ["1".repeat(65), 64, "text too long: 65 code units (expected at most 64)"],
  ])("%s", (text, offset, message) => {
    expect(parsed(text)).toMatchObject({ name: "EdtfError", offset, message, text });
  });
});

const characterOf = (alphabet: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(alphabet));
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: characterOf("0123456789X"), minLength: length, maxLength: length });
const twoDigits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));
const qualified = (component: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const qualifier = fc.constantFrom("", "", "", "?", "~", "%");
  return fc.tuple(qualifier, component, qualifier).map((parts) => parts.join(""));
};
const yearText = (century: string): fc.Arbitrary<string> => qualified(digits(2).map((rest) => century + rest));
const dateText = (century: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      yearText(century),
      fc.tuple(yearText(century), qualified(fc.oneof(twoDigits(1, 12), twoDigits(21, 41), fc.constant("XX")))),
      fc.tuple(
        yearText(century),
        qualified(fc.oneof(twoDigits(1, 12), fc.constantFrom("XX", "1X", "0X", "X1"))),
        qualified(fc.oneof(twoDigits(1, 28), fc.constantFrom("XX", "0X", "1X", "2X", "X8"))),
      ),
    )
    .map((parts) => (typeof parts === "string" ? parts : parts.join("-")));
const longYear = fc
  .tuple(fc.constantFrom("Y", "Y-"), fc.integer({ min: 10_000, max: 99_999 }), fc.constantFrom("", "E3", "S2", "E2S7"))
  .map((parts) => parts.join(""));
const timeText = fc
  .tuple(twoDigits(0, 23), twoDigits(0, 59), twoDigits(0, 59), fc.constantFrom("", "Z", "+05:45", "-08"))
  .map(([hour, minute, second, zone]) => `2023-09-18T${hour}:${minute}:${second}${zone}`);
const years = (from: number) => fc.integer({ min: from, max: from + 99 }).map((year) => String(year).padStart(4, "0"));
const validText = fc.oneof(
  dateText("19"),
  dateText("-01"),
  longYear,
  timeText,
  fc.tuple(dateText("18"), dateText("20")).map((ends) => ends.join("/")),
  fc.tuple(dateText("18"), fc.constantFrom("/", "/..")).map((ends) => ends.join("")),
  fc.tuple(fc.constantFrom("/", "../"), dateText("18")).map((ends) => ends.join("")),
  fc
    .tuple(fc.constantFrom("", ".."), years(1500), dateText("16"), years(1700), years(1800), fc.constantFrom("", ".."))
    .chain(([first, one, two, three, four, last]) =>
      fc.constantFrom(
        `[${first}${one},${two},${three}..${four}]`,
        `{${first}${one},${three}..${four},${two}}`,
        `[${first}${one},${four}${last}]`,
      ),
    ),
);

test("every text of the grammar is written as it was read", () => {
  fc.assert(
    fc.property(validText, (text) => {
      expect(formatEdtf(parseEdtf(text))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

const ALPHABET = "0123456789XYSETZ-+:/.,[]{}?~% x\u{1F600}\u0661";
const mutatedText = fc
  .tuple(validText, fc.array(fc.tuple(fc.nat(64), fc.nat(2), characterOf(ALPHABET)), { maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [at, removed, added]) => edited.slice(0, at) + added + edited.slice(at + removed), text),
  );

const anyText = fc.oneof(
  { weight: 4, arbitrary: mutatedText },
  { weight: 2, arbitrary: fc.string({ unit: characterOf(ALPHABET), maxLength: 70 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

test("any text is a date, written as it was read, or an error at a place in it", { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyText, (text) => {
      const result = parsed(text);
      seen.add(result instanceof EdtfError ? "error" : result.type);
      const isRight =
        result instanceof EdtfError
          ? result.offset >= 0 &&
            result.offset <= text.length &&
            /^[a-z][^]*: [^]* \(expected [^]+\)$/.test(result.message)
          : formatEdtf(result) === text;
      expect(isRight).toBe(true);
    }),
    { numRuns: 100_000 },
  );
  expect(seen).toEqual(new Set(["error", "date", "interval", "oneOf", "allOf"]));
});

const inOrder = (low: number | null, high: number | null): boolean => (low ?? -Infinity) <= (high ?? Infinity);

test("bounds are in order, and those of plain text need no date object", () => {
  fc.assert(
    fc.property(fc.oneof(validText, mutatedText), fc.constantFrom("north", "south"), (text, hemisphere) => {
      const date = parsed(text);
      fc.pre(!(date instanceof EdtfError));
      const { startMin, startMax, endMin, endMax } = bounds(date, { hemisphere });
      const [from, to] = hull(date, { hemisphere });
      expect(inOrder(startMin, startMax) && inOrder(startMin, endMin)).toBe(true);
      expect(inOrder(startMax, endMax) && inOrder(endMin, endMax)).toBe(true);
      expect(from).toBeLessThan(to);
      expect([undefined, `${from} ${to}`]).toContain(plainBounds(text)?.join(" "));
    }),
    { numRuns: 3000 },
  );
});

test("the longest texts are refused like any other", () => {
  const texts = [
    "[XXX1,XXX1,XXX1,XXX1,XXX1,XXX1,XXX1,XXX1,XXX1,XXX1-02-29]",
    "?".repeat(64),
    "[".repeat(1e6),
    "X-".repeat(32),
  ];
  for (const text of texts) expect(() => parseEdtf(text)).toThrow(EdtfError);
});
