import { civilText } from "../time/civil-text.js";
import { parseEdtf } from "../time/edtf.js";
import { civilOf, DAY, type Interval, YEAR } from "../time/instant.js";
import { describe } from "./describe.js";
import type { Locale } from "./locale.js";

/** What a stretch of time covers, in words no finer than it can be seen: days, then months, then years. */
export function describeExtent([from, to]: Interval, locale: Locale): string {
  const span = to - from;
  const digits = span > 20 * YEAR ? "year" : span > 100 * DAY ? "month" : "day";
  const first = edtfOf(from, digits);
  const last = edtfOf(Math.max(from, to - 1), digits);
  return describe(parseEdtf(first === last ? first : `${first}/${last}`), locale);
}

function edtfOf(instant: number, precision: "year" | "month" | "day"): string {
  const { year, month, day } = civilOf(instant);
  if (precision === "year") return civilText(year);
  return precision === "month" ? civilText(year, month) : civilText(year, month, day);
}
