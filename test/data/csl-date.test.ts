import fc from "fast-check";
import { expect, test } from "vitest";
import { issuedEdtf, readIssued } from "../../src/data/csl-date.js";
import { parseEdtf } from "../../src/time/edtf.js";

test.each([
  ["a day", { "date-parts": [[2023, 9, 19]] }, "2023-09-19"],
  ["parts in strings", { "date-parts": [["2023", "9", "19"]] }, "2023-09-19"],
  ["a month", { "date-parts": [[2023, 9]] }, "2023-09"],
  ["a year", { "date-parts": [[1999]] }, "1999"],
  ["43 BCE", { "date-parts": [[-43]] }, "-0042"],
  ["1 BCE", { "date-parts": [[-1]] }, "0000"],
  ["a year of five digits", { "date-parts": [[-12_001]] }, "Y-12000"],
  ["about a year", { "date-parts": [[1905]], circa: true }, "1905~"],
  ["a day beside circa 0 as text", { "date-parts": [[1905]], circa: "0" }, "1905"],
  ["a day that its month does not have", { "date-parts": [[2023, 2, 31]] }, "2023-02"],
  ["the leap day of 5 BCE", { "date-parts": [[-5, 2, 29]] }, "-0004-02-29"],
  ["a month of a year of five digits", { "date-parts": [[12_001, 3]] }, "Y12001"],
  ["a range up to what cannot be read", { "date-parts": [[2023, 2], ["?"]] }, "2023-02"],
  ["a season", { "date-parts": [[2023]], season: 2 }, "2023-22"],
  ["a season among the months", { "date-parts": [[2023, 13]] }, "2023-21"],
  ["an EDTF season among the months", { "date-parts": [[2023, 24]] }, "2023-24"],
  [
    "one of two days",
    {
      "date-parts": [
        [2023, 2, 22],
        [2023, 2, 23],
      ],
    },
    "[2023-02-22..2023-02-23]",
  ],
  [
    "about two days",
    {
      "date-parts": [
        [2023, 2, 22],
        [2023, 2, 23],
      ],
      circa: 1,
    },
    "[2023-02-22~..2023-02-23~]",
  ],
  [
    "a range with alike ends",
    {
      "date-parts": [
        [2023, 2],
        [2023, 2],
      ],
    },
    "2023-02",
  ],
  [
    "a range of unlike ends",
    {
      "date-parts": [
        [2023, 2, 22],
        [2023, 3],
      ],
    },
    "[2023-02..2023-03]",
  ],
])("%s of CSL is EDTF %s", (_, csl, edtf) => {
  expect(issuedEdtf(csl)).toBe(edtf);
  expect(parseEdtf(edtf).text).toBe(edtf);
});

test.each([
  ["words", { literal: "Michaelmas term 1923" }],
  ["the year 0, which CSL does not have", { "date-parts": [[0]] }],
  [
    "a range that runs backwards",
    {
      "date-parts": [
        [2023, 3],
        [2023, 2],
      ],
    },
  ],
  ["a year that no calendar of a browser has", { "date-parts": [[1e21]] }],
  ["no number", { "date-parts": [["soon"]] }],
  ["no parts", { "date-parts": [] }],
])("%s are no date that EDTF could write", (_, csl) => {
  expect(issuedEdtf(csl)).toBeUndefined();
});

test.each([
  [undefined, false],
  [false, false],
  [0, false],
  ["", false],
  [true, true],
  [1, true],
  ["circa", true],
])("circa %j says that a date is approximate: %s", (circa, expected) => {
  expect(readIssued({ "date-parts": [[1905]], ...(circa !== undefined && { circa }) })?.circa).toBe(expected);
});

test("a season that cannot be read as a number is none", () => {
  const date: Parameters<typeof issuedEdtf>[0] = { "date-parts": [[2023]], season: [{ toString: 0 }] };
  expect(issuedEdtf(date)).toBe("2023");
});

test("whatever the parts are, the text is EDTF", () => {
  const part = fc.oneof(
    fc.integer({ min: -3, max: 40 }),
    fc.integer(),
    fc.double(),
    fc.constantFrom("2", "0x10", "1e3", "soon", "", "-9999", "-10000", "9999", "10000", "-400"),
  );
  const date = fc.record(
    {
      "date-parts": fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 3 }),
      circa: fc.oneof(fc.boolean(), fc.integer(), fc.string()),
      season: fc.anything(),
    },
    { requiredKeys: ["date-parts"] },
  );
  fc.assert(
    fc.property(date, (csl) => {
      const edtf = issuedEdtf(csl);
      if (edtf !== undefined) expect(parseEdtf(edtf).text).toBe(edtf);
    }),
    { numRuns: 1000 },
  );
});
