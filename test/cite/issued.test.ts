import { expect, test } from "vitest";
import { dayOf, fullDate, yearOf } from "../../src/cite/issued.js";
import { readIssued } from "../../src/data/csl-date.js";
import { en } from "../../src/locales/en.js";

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
