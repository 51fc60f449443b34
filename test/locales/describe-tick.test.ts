import { expect, test } from "vitest";
import { describeExtent } from "../../src/locales/describe-extent.js";
import { describeTick, type TickForm } from "../../src/locales/describe-tick.js";
import { en } from "../../src/locales/en.js";
import { DAY, HOUR, instantOf, type Interval } from "../../src/time/instant.js";

test.each<[string, number, TickForm, string]>([
  ["a clock time", instantOf(2023, 3, 10) + 14.5 * HOUR, "minute", "14:30"],
  ["midnight", instantOf(2023, 3, 10), "hour", "00:00"],
  ["a day", instantOf(2023, 3, 10), "day", "10"],
  ["a month", instantOf(2023, 3), "month", "Mar"],
  ["a month over days", instantOf(2023, 3), "monthOfYear", "March 2023"],
  ["a month alone", instantOf(2023, 3), "monthAndYear", "Mar 2023"],
  ["a year of our era", instantOf(79), "year", "79"],
  ["a year before it", instantOf(-43), "year", "44 BCE"],
  ["a year of deep time", instantOf(-13_800_000_000), "year", "13.8 billion BCE"],
  ["what no Date reaches", instantOf(-300_000, 3), "month", "300,001 BCE"],
])("%s is named in UTC", (_, instant, form, name) => {
  expect(describeTick(instant, form, en)).toBe(name);
});

test.each<[string, Interval, string]>([
  ["days by days", [instantOf(2023, 3, 10), instantOf(2023, 3, 12)], "10 to 11 March 2023"],
  ["one day as one", [instantOf(2023, 3, 10), instantOf(2023, 3, 10) + DAY], "10 March 2023"],
  ["a year by months", [instantOf(2022, 2), instantOf(2023, 12)], "February 2022 to November 2023"],
  ["centuries by years", [instantOf(-508), instantOf(-26)], "509 BCE to 28 BCE"],
])("an extent tells %s", (_, extent, words) => {
  expect(describeExtent(extent, en)).toBe(words);
});
