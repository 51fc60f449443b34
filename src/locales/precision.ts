import type { CalendarDate, DateInterval, EdtfDate } from "../time/edtf.js";
import type { Locale, PrecisionPhrases } from "./locale.js";

/**
 * How well a date is known, in words: "known to the month, approximate", "one of several dates". For readers who do not
 * see how the date is drawn.
 */
export function describePrecision(date: EdtfDate, locale: Locale): string {
  const phrases = locale.precision;
  if (date.type === "date") return ofDate(date, phrases);
  if (date.type === "interval") return ofInterval(date, phrases);
  const [only] = date.members;
  if (date.members.length === 1 && only?.type === "date") return ofDate(only, phrases);
  return phrases[date.type];
}

function ofDate(date: CalendarDate, phrases: PrecisionPhrases): string {
  const known = knownTo(date, phrases);
  const nearly = date.approximate ? phrases.approximate(known) : known;
  return date.uncertain ? phrases.uncertain(nearly) : nearly;
}

function ofInterval({ start, end }: DateInterval, phrases: PrecisionPhrases): string {
  const [first, last] = [start, end].map((side) => (typeof side === "string" ? phrases[side] : ofDate(side, phrases)));
  if (first === undefined || last === undefined) return phrases.unknown;
  return first === last ? phrases.bothEnds(first) : phrases.ends(first, last);
}

function knownTo(date: CalendarDate, phrases: PrecisionPhrases): string {
  const { text, precision, significantDigits, yearPattern, monthPattern, dayPattern, second } = date;
  if (significantDigits !== undefined) return phrases.significantDigits(significantDigits);
  // In exponential form no more digits are known than were written.
  const [, written] = /^Y-?(\d+)E/u.exec(text) ?? [];
  if (written !== undefined) return phrases.significantDigits(written.length);
  if (yearPattern !== undefined) {
    if (precision !== "year") return phrases.knownInPart;
    if (/^-?\d+X$/u.test(yearPattern)) return phrases.knownTo.decade;
    return /^-?\d+XX$/u.test(yearPattern) ? phrases.knownTo.century : phrases.knownInPart;
  }
  if (monthPattern !== undefined) return phrases.knownTo.year;
  if (dayPattern !== undefined) return phrases.knownTo.month;
  if (precision === "hour") return phrases.knownTo.day;
  // As in the words: EDTF cannot write a time without seconds, so ":00" is most often not known to the second.
  return precision === "second" && second === 0 ? phrases.knownTo.minute : phrases.knownTo[precision];
}
