import { twoDigits } from "../time/civil-text.js";
import { daysInMonth, matching } from "../time/components.js";
import type { CalendarDate } from "../time/edtf.js";
import { type DatePhrases, describeYear, type Unit } from "./locale.js";

/** What another date, said beside this one, already says: nothing, the year, or month and year. */
export type Shared = "nothing" | "year" | "month";

/** One date in words, without what is `shared`. */
export function sayDate(date: CalendarDate, shared: Shared, phrases: DatePhrases, tag: string): string {
  const said = sayTime(date, sayDay(date, shared, phrases, tag), phrases);
  const nearly = date.approximate ? phrases.about(said, unitOf(date)) : said;
  return date.uncertain ? phrases.perhaps(nearly) : nearly;
}

/** The unit that a date is said in; times of day are of a day. */
export function unitOf({ precision }: CalendarDate): Unit {
  return precision === "year" || precision === "season" || precision === "month" ? precision : "day";
}

function sayTime({ hour, minute, second, zone }: CalendarDate, day: string, phrases: DatePhrases): string {
  if (hour === undefined) return day;
  // EDTF cannot write a time without seconds, so ":00" is most often not known to the second.
  const parts = second ? [hour, minute ?? 0, second] : [hour, minute ?? 0];
  return phrases.time(day, parts.map(twoDigits).join(":"), zone === undefined ? undefined : nameOfZone(zone));
}

function nameOfZone(zone: number): string {
  if (zone === 0) return "UTC";
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  return `UTC${zone < 0 ? "−" : "+"}${hours}${minutes === 0 ? "" : `:${twoDigits(minutes)}`}`;
}

function sayDay(date: CalendarDate, shared: Shared, phrases: DatePhrases, tag: string): string {
  const { significantDigits, season } = date;
  const year = date.year === undefined ? undefined : describeYear(date.year, { dates: phrases, tag });
  if (season !== undefined) return saySeason(season, year ?? date.yearPattern ?? "", phrases);
  if (year === undefined) return sayInSomeYear(date, sayYears(date.yearPattern ?? "", phrases, tag), phrases);
  if (significantDigits !== undefined) return phrases.significantDigits(year, significantDigits);
  return sayInYear(
    date,
    (day, month) => {
      const [withMonth, withYear] = [shared !== "month", shared === "nothing"];
      return phrases.date({ day, month: withMonth ? month : undefined, year: withYear ? year : undefined });
    },
    phrases,
  );
}

/** Says a day and a month, where they are given, of a year that it knows. */
type InYear = (day: string | undefined, month: string | undefined) => string;

function sayInSomeYear(date: CalendarDate, years: string, phrases: DatePhrases): string {
  const say: InYear = (day, month) =>
    month === undefined ? years : phrases.inSomeYear(phrases.date({ day, month, year: undefined }), years);
  return sayInYear(date, say, phrases);
}

function sayInYear(date: CalendarDate, say: InYear, phrases: DatePhrases): string {
  const { month, monthPattern, day, dayPattern } = date;
  const whole = say(undefined, undefined);
  // A day without its month cannot be said as people speak; some day of the year claims less than is written.
  if (monthPattern !== undefined && date.precision === "day") return phrases.someDayInYear(whole);
  if (monthPattern !== undefined) {
    const months = matching(monthPattern, 1, 12).map((number) => monthName(number, phrases));
    const isRun = /^[01]X$/u.test(monthPattern);
    return isRun
      ? sayOneOf("month", months, (name) => [undefined, name], say, phrases)
      : phrases.someMonthInYear(whole);
  }
  if (month === undefined) return whole;
  const name = monthName(month, phrases);
  if (dayPattern === undefined) return say(day === undefined ? undefined : String(day), name);
  if (!/^\dX$/u.test(dayPattern)) return phrases.someDayInMonth(say(undefined, name));
  const days = matching(dayPattern, 1, daysInMonth(date.year ?? 2000, month)).map(String);
  return sayOneOf("day", days, (number) => [number, name], say, phrases);
}

/** One of a run of days or months, what they share said once: "some day from 10 to 19 April 2023". */
function sayOneOf(
  unit: "day" | "month",
  run: readonly string[],
  parts: (one: string) => readonly [day: string | undefined, month: string | undefined],
  say: InYear,
  phrases: DatePhrases,
): string {
  const [first = "", last = ""] = [run[0], run.at(-1)];
  const bare = (one: string): string => {
    const [day, month] = parts(one);
    return phrases.date({ day, month: day === undefined ? month : undefined, year: undefined });
  };
  const [from, to] =
    phrases.sharedWith === "last" ? [bare(first), say(...parts(last))] : [say(...parts(first)), bare(last)];
  return phrases.someOf[unit](from, to);
}

function monthName(month: number, phrases: DatePhrases): string {
  return phrases.months[month - 1] ?? "";
}

/** Years of a pattern: "the 1980s", "some year from 1900 to 1999" (which is not quite the 20th century). */
function sayYears(pattern: string, phrases: DatePhrases, tag: string): string {
  if (/^-?X+$/u.test(pattern)) return phrases.someYear;
  if (/^[1-9]\d\dX$/u.test(pattern)) return phrases.decade(pattern.replace("X", "0"));
  if (!/^-?\d+X+$/u.test(pattern)) return phrases.yearLike(pattern);
  const ends = [pattern.replaceAll("X", "0"), pattern.replaceAll("X", "9")].map(Number).sort((a, b) => a - b);
  const [from = "", to = ""] = ends.map((year) =>
    phrases.date({ day: undefined, month: undefined, year: describeYear(year, { dates: phrases, tag }) }),
  );
  return phrases.someOf.year(from, to);
}

function saySeason(season: number, year: string, phrases: DatePhrases): string {
  if (season >= 40) return phrases.halfYear(season - 39, year);
  if (season >= 37) return phrases.fourMonths(season - 36, year);
  if (season >= 33) return phrases.quarter(season - 32, year);
  const said = phrases.season(phrases.seasons[(season - 21) % 4] ?? "", year);
  if (season >= 29) return phrases.southern(said);
  return season >= 25 ? phrases.northern(said) : said;
}
