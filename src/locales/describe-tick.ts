import { civilOf, type Instant } from "../time/instant.js";
import type { TickUnit } from "../time/ticks.js";
import { describeYear, type Locale } from "./locale.js";

/** What an axis says: the beginning of a unit, or the whole month or day that heads the smaller ones. */
export type TickForm = TickUnit | "monthAndYear" | "monthOfYear" | "date";

const forms: { readonly [form in Exclude<TickForm, "year">]: Intl.DateTimeFormatOptions } = {
  second: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
  minute: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric" },
  month: { month: "short" },
  monthAndYear: { year: "numeric", month: "short" },
  monthOfYear: { year: "numeric", month: "long" },
  date: { year: "numeric", month: "long", day: "numeric" },
};

/** The words of a tick, in UTC and the Gregorian calendar. Beyond the reach of `Date` only years can be said. */
export function describeTick(instant: Instant, form: TickForm, locale: Locale): string {
  if (form === "year" || Math.abs(instant) > 8.64e15) return describeYear(civilOf(instant).year, locale);
  const { year } = civilOf(instant);
  const era = year < 1 && "year" in forms[form] ? ({ era: "short" } as const) : {};
  return new Intl.DateTimeFormat(locale.tag, { ...forms[form], ...era, calendar: "gregory", timeZone: "UTC" }).format(
    instant,
  );
}
