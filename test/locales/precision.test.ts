import { expect, test } from "vitest";
import { en } from "../../src/locales/en.js";
import { describePrecision } from "../../src/locales/precision.js";
import { parseEdtf } from "../../src/time/edtf.js";

test.each([
  ["2023-09-18", "known to the day"],
  ["2023-10", "known to the month"],
  ["1984", "known to the year"],
  ["2023-22", "known to a part of the year"],
  ["2023-04-XX", "known to the month"],
  ["1985-XX-XX", "known to the year"],
  ["198X", "known to the decade"],
  ["19XX", "known to the century"],
  ["156X-12-25", "known in part"],
  ["1950S2", "known to two significant digits"],
  ["Y-13800E6", "known to five significant digits"],
  ["2022-02~", "known to the month, approximate"],
  ["1984%", "known to the year, approximate, uncertain"],
  ["2023-09-16/2023-09-17", "start and end known to the day"],
  ["2004-02-01/2005-02", "start known to the day, end known to the month"],
  ["2022-02-24/..", "start known to the day, end open"],
  ["2022-02-24/", "start known to the day, end unknown"],
  ["[2023-09-11..2023-09-17]", "one of several dates"],
  ["{2023-09-13,2023-09-16}", "several dates"],
  ["2023-09-13T13:00:00+10:00", "known to the minute"],
  ["1985-04-12T23:20:30Z", "known to the second"],
])("%s is %s", (text, precision) => {
  expect(describePrecision(parseEdtf(text), en)).toBe(precision);
});
