import { DAY, YEAR } from "../time/instant.js";
import type { Locale } from "./locale.js";

const WEEK = 7 * DAY;

/** Units, and the length from which one counts in them: short enough for the difference to be checked by counting. */
const units = [
  ["year", YEAR, 2 * YEAR],
  ["week", WEEK, 2 * WEEK],
  ["day", DAY, 0],
] as const;

/** "between 1 day and 10 weeks earlier": the difference of two dates, at least and at most, as `differenceOf` gives it. */
export function describeDifference([least, most]: readonly [number, number], locale: Locale): string {
  const { ui } = locale;
  const said = (length: number): string => count(Math.abs(length), locale);
  if (least === 0 && most === 0) return ui.asExpected;
  if (least < 0 && most > 0) return ui.earlierOrLater(said(least), said(most));
  const isEarlier = most <= 0;
  const span = describeSpan(isEarlier ? [Math.abs(most), Math.abs(least)] : [least, most], locale);
  return isEarlier ? ui.earlierBy(span) : ui.laterBy(span);
}

/** "between 1 day and 10 weeks", or "1 day" where both are said alike: two lengths in milliseconds. */
export function describeSpan([short, long]: readonly [number, number], locale: Locale): string {
  const [least, most] = [count(short, locale), count(long, locale)];
  return least === most ? least : locale.ui.between(least, most);
}

function count(length: number, { tag }: Locale): string {
  const [unit, size] = units.find(([, , from]) => length >= from) ?? units[2];
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(Math.round(length / size));
}
