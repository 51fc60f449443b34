import { expect, test } from "vitest";
import { dayOf, fullDate, yearOf } from "../../src/cite/issued.js";
import { issuedEdtf, readIssued } from "../../src/data/csl-date.js";
import { en } from "../../src/locales/en.js";
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
  ["no number", { "date-parts": [["soon"]] }],
  ["no parts", { "date-parts": [] }],
])("%s are no date that EDTF could write", (_, csl) => {
  expect(issuedEdtf(csl)).toBeUndefined();
});

test("a range of days is written once in what both share", () => {
  const issued = readIssued({
    "date-parts": [
      [2022, 12, 31],
      [2023, 1, 2],
    ],
  });
  expect(issued && yearOf(issued, (year) => `${year} BC`)).toBe("2022–2023");
  expect(issued && dayOf(issued, en)).toBe("December 31–January 2");
  expect(issued && fullDate(issued, en)).toBe("December 31, 2022–January 2, 2023");
});
