import { addDays, startOfWeek } from "date-fns";
import {
  periodOf,
  season,
  weekend,
  type Hemisphere,
  type Period,
  type Unit,
  type WeekStart,
} from "./relative-period.js";
import { utcDay } from "./utc.js";

/** A period that comes back: `at(0)` is the one of the anchor's week or year, `at(-1)` the one before. */
export interface Recurring {
  readonly cycle: "week" | "year";
  /** `undefined` in a year without it: 29 February. */
  readonly at: (cycles: number) => Period | undefined;
}

/** Sources of regular expressions for texts in lower case. */
export const WEEKDAY = "(?:sun|mon|tues|wednes|thurs|fri|satur)day";
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
export const SEASON = "(?:spring|summer|autumn|fall|winter)";
export const NAME: string = `(?:weekend|${WEEKDAY}|${MONTH}|${SEASON})`;
export const NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
export const ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))";
/** Captures the unit; all the others capture nothing. */
export const UNIT = "(day|week|month|quarter|year|decade)";

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** From January. */
export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const seasons = ["spring", "summer", "autumn", "winter"];
const units: readonly Unit[] = ["day", "week", "month", "quarter", "year", "decade"];
const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ordinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Whether a `NAME` is also a word of another kind, or short for one: "march on", "fall", "Jan". */
export function needsCue(name: string): boolean {
  return /^(?:may|march|spring|fall|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(name);
}

/** The value of a `NUMBER` or an `ORDINAL`. */
export function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return word === "a" || word === "an" ? 1 : Math.max(numbers.indexOf(word), ordinals.indexOf(word));
}

/** The value of a `UNIT`. */
export function unitOf(word: string | undefined): Unit {
  return units.find((unit) => unit === word) ?? "day";
}

/** 1 to 12 for a `MONTH`. */
export function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}

/** 0 to 6 from Sunday for a `WEEKDAY`. */
export function weekdayOf(word: string): number {
  return weekdays.indexOf(word.slice(0, 3));
}

/** What a `NAME` stands for near a day. */
export function recurring(
  name: string,
  anchor: Date,
  { hemisphere, weekStartsOn }: { hemisphere: Hemisphere; weekStartsOn: WeekStart },
): Recurring {
  const isWeekend = name === "weekend";
  const weekday = isWeekend ? 6 : weekdayOf(name);
  if (weekday !== -1) {
    const first = startOfWeek(anchor, { weekStartsOn });
    const at = (weeks: number): Date => addDays(first, ((weekday - weekStartsOn + 7) % 7) + 7 * weeks);
    return {
      cycle: "week",
      at: (weeks) => (isWeekend ? weekend(at(weeks)) : periodOf(at(weeks), "day", weekStartsOn)),
    };
  }
  const year = anchor.getFullYear();
  const index = seasons.indexOf(name === "fall" ? "autumn" : name);
  if (index !== -1) return { cycle: "year", at: (years) => season(year + years, index, hemisphere) };
  return recurringDate(year, monthOf(name));
}

/** A month, or a day of one, year by year. */
export function recurringDate(year: number, month: number, day?: number): Recurring {
  return {
    cycle: "year",
    at(years) {
      const date = utcDay(year + years, month, day ?? 1);
      return date && periodOf(date, day === undefined ? "month" : "day", 1);
    },
  };
}

/** In order of time, eight cycles either way: 29 February is absent for eight years around 1900. */
export function occurrences({ at }: Recurring): readonly Period[] {
  return Array.from({ length: 17 }, (_, index) => at(index - 8)).filter((period) => period !== undefined);
}
