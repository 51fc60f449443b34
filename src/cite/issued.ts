import type { CslDay, Issued } from "../data/csl-date.js";
import type { Locale } from "../locales/locale.js";
import { instantOf } from "../time/instant.js";

/** The years: "2023", "2022–2023"; `bce` writes the years before 1 in the manner of the style. */
export function yearOf({ from, to }: Issued, bce: (year: number) => string): string {
  const [first, last] = [from, to].map(({ year }) => (year < 0 ? bce(-year) : String(year)));
  return first === last ? `${first}` : `${first}–${last}`;
}

/** What is known within the year: "September 19", "February 22–23", "September", "Spring". */
export function dayOf({ from, to }: Issued, locale: Locale): string | undefined {
  if (from.season !== undefined) return capitalised(locale.dates.seasons[from.season - 1] ?? "", locale.tag);
  if (from.month === undefined) return undefined;
  const day = from.day === undefined ? undefined : ("numeric" as const);
  const format = new Intl.DateTimeFormat(locale.tag, { month: "long", day, calendar: "gregory", timeZone: "UTC" });
  return closeUp(format.formatRange(inLeapYear(from), inLeapYear(to.month === undefined ? from : to)));
}

/** The whole date in the order of the language: "September 25, 2023", "February 22–23, 2023"; with less known, less. */
export function fullDate({ from, to }: Issued, locale: Locale): string {
  const month = from.month === undefined ? undefined : ("long" as const);
  const day = from.day === undefined ? undefined : ("numeric" as const);
  const format = new Intl.DateTimeFormat(locale.tag, {
    year: "numeric",
    month,
    day,
    calendar: "gregory",
    timeZone: "UTC",
  });
  const [first, last] = [from, to].map((end) => instantOf(end.year, end.month, end.day));
  return closeUp(format.formatRange(first ?? 0, last ?? 0));
}

/** Styles set the dash of a range without the spaces that CLDR has around it. */
function closeUp(range: string): string {
  return range.replaceAll(/\s*–\s*/gu, "–");
}

/** Of a day within the year; every year's days are found in a leap year. */
function inLeapYear({ month, day }: CslDay): number {
  return Date.UTC(2000, (month ?? 1) - 1, day ?? 1);
}

function capitalised(word: string, tag: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
}
