import { expect, test } from "vitest";
import { ris } from "../../src/export/ris.js";
import { en } from "../../src/locales/en.js";
import { cases } from "../cite/cases.js";
import { hostileTexts } from "../support/sources.js";

test("a record is lines of tag and value that end in CR LF, the last with a blank", () => {
  expect(ris([cases["two authors"]], en)).toBe(
    [
      "TY  - NEWS",
      "ID  - news",
      "AU  - Berg, Anna Lena",
      "AU  - de la Cruz, Ana",
      "TI  - Minister returns from a four-day trip",
      "T2  - The Example Times",
      "PY  - 2023",
      "DA  - 2023/09/19/",
      "UR  - https://example.org/a",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

test("a broadcast keeps author, programme and day", () => {
  const lines = ris([{ ...cases["one author"], type: "broadcast", "container-title": "Evening News" }], en).split(
    "\r\n",
  );
  expect(lines).toEqual(
    expect.arrayContaining(["TY  - MPCT", "AU  - Berg, Anna Lena", "T2  - Evening News", "DA  - 2023/09/19/"]),
  );
});

test.each([
  ["a day", { "date-parts": [[2023, 9, 19]] }, "2023/09/19/", "2023"],
  ["a month", { "date-parts": [[2023, 9]] }, "2023/09//", "2023"],
  ["a year", { "date-parts": [[1999]] }, "1999///", "1999"],
  [
    "one of two days",
    { "date-parts": [22, 23].map((day) => [2023, 2, day]) },
    "2023/02//22 or 23 February 2023",
    "2023",
  ],
  [
    "days of two years",
    {
      "date-parts": [
        [2022, 12, 31],
        [2023, 1, 1],
      ],
    },
    "///31 December 2022 or 1 January 2023",
    undefined,
  ],
  ["a season", { "date-parts": [[2023, 13]] }, "2023///spring 2023", "2023"],
  ["about a year", { "date-parts": [[1905]], circa: true }, "1905///about 1905", "1905"],
  ["a year before 1", { "date-parts": [[-43]] }, "///43 BCE", undefined],
  ["words", { literal: "Michaelmas term 1923" }, "///Michaelmas term 1923", undefined],
])("%s is dated no finer than it is known", (_, issued, day, year) => {
  const lines = ris([{ id: "a", type: "book", issued }], en).split("\r\n");
  const values = ["DA", "PY"].map((tag) => lines.find((line) => line.startsWith(tag))?.slice(6));
  expect(values).toEqual([day, year]);
});

test.each(hostileTexts)("no text breaks a line or a record: %j", (text) => {
  const source = {
    id: text,
    type: text,
    title: text,
    publisher: text,
    author: [{ literal: text }],
    issued: { literal: text },
  };
  const lines = ris([source], en).split("\r\n");
  expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- (?!.* {2}-)/u.test(line))).toEqual([""]);
  expect(lines.filter((line) => /^(?:TY|ER)/u.test(line))).toEqual(["TY  - GEN", "ER  - "]);
});
