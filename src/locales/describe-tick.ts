import { civilOf, DAY, type Instant } from "../time/instant.js";
import type { TickUnit } from "../time/ticks.js";
import { describeYear, type Locale } from "./locale.js";

/** What an axis says: the beginning of a unit, or the whole month or day that heads the smaller ones. */
export type TickForm = TickUnit | "monthAndYear" | "monthOfYear" | "date";

const forms: { readonly [form in Exclude<TickUnit, "year">]: Intl.DateTimeFormatOptions } = {
  millisecond: { minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 },
  second: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
  minute: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric" },
  month: { month: "short" },
};

/** A format costs a hundred times what it costs to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(form: keyof typeof forms, tag: string): Intl.DateTimeFormat {
  const known = formats.get(`${form} ${tag}`);
  const format = known ?? new Intl.DateTimeFormat(tag, { ...forms[form], calendar: "gregory", timeZone: "UTC" });
  if (known === undefined) formats.set(`${form} ${tag}`, format);
  return format;
}

/** The words of a tick, in UTC and the Gregorian calendar. Beyond the reach of `Date` only years can be said. */
export function describeTick(instant: Instant, form: TickForm, locale: Locale): string {
  // Billions of years away instants are seconds apart, and the first of them may fall into the year before.
  if (form === "year" || Math.abs(instant) > 8.64e15) return describeYear(civilOf(instant + DAY / 2).year, locale);
  if (form === "date" || form === "monthOfYear" || form === "monthAndYear") return describeCivil(instant, form, locale);
  return formatOf(form, locale.tag).format(instant);
}

function describeCivil(instant: Instant, form: "date" | "monthOfYear" | "monthAndYear", locale: Locale): string {
  const { year, month, day } = civilOf(instant);
  const phrases = form === "monthAndYear" ? locale.labels : locale.dates;
  return phrases.date({
    day: form === "date" ? String(day) : undefined,
    month: phrases.months[month - 1],
    year: describeYear(year, locale),
  });
}
