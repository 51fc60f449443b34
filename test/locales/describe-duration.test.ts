import { expect, test } from "vitest";
import { de } from "../../src/locales/de.js";
import { describeDuration } from "../../src/locales/describe-duration.js";
import { en } from "../../src/locales/en.js";
import { DAY, HOUR, MINUTE, SECOND, YEAR } from "../../src/time/instant.js";

test.each([
  [90 * SECOND, "90 seconds"],
  [5 * MINUTE, "5 minutes"],
  [36 * HOUR, "36 hours"],
  [12 * DAY, "12 days"],
  [275 * DAY, "9 months"],
  [2.4 * YEAR, "2 years"],
  [13.8e9 * YEAR, "14,000,000,000 years"],
])("%i milliseconds are said in the largest unit of which there are two", (length, words) => {
  expect(describeDuration(length, en)).toBe(words);
});

test("in the words of the language", () => {
  expect(describeDuration(275 * DAY, de)).toBe("9 Monate");
});
