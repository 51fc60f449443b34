import { hull } from "../time/bounds.js";
import type { CalendarDate, DateInterval, DateSet, EdtfDate } from "../time/edtf.js";
import { sayDate, type Shared, unitOf } from "./calendar-date.js";
import type { DatePhrases, Locale } from "./locale.js";

/**
 * A date as a person would say it, and nothing more than it says: "16 to 17 September 2023", "some day in April 2023",
 * "about February 2022". `?` is "perhaps", `~` is "about", on whichever component they stand.
 */
export function describe(date: EdtfDate, locale: Locale): string {
  return say(date, locale.dates, locale.tag);
}

/** The same for where room is short: "16–17 Sep 2023", "c. Feb 2022". */
export function describeShort(date: EdtfDate, locale: Locale): string {
  return say(date, locale.labels, locale.tag);
}

function say(date: EdtfDate, phrases: DatePhrases, tag: string): string {
  if (date.type === "date") return sayDate(date, "nothing", phrases, tag);
  if (date.type === "interval") return sayInterval(date, phrases, tag);
  return saySet(date, phrases, tag);
}

function sayInterval(interval: DateInterval, phrases: DatePhrases, tag: string): string {
  const { start, end } = interval;
  if (typeof start === "object" && typeof end === "object") {
    // Ends alike are one date said once; of two unspecified ones nobody knows whether they are the same.
    if (start.text === end.text && !start.unspecified) return sayDate(start, "nothing", phrases, tag);
    return phrases.to(...sayEnds(start, end, "nothing", phrases, tag), unitOf(end));
  }
  if (typeof start === "object") {
    const from = sayDate(start, "nothing", phrases, tag);
    return end === "open" ? phrases.ongoing(from, unitOf(start)) : phrases.endUnknown(from, unitOf(start));
  }
  if (typeof end === "object") {
    const to = sayDate(end, "nothing", phrases, tag);
    return start === "open" ? phrases.startOpen(to, unitOf(end)) : phrases.startUnknown(to, unitOf(end));
  }
  return phrases.neitherEnd;
}

function saySet(set: DateSet, phrases: DatePhrases, tag: string): string {
  const { type, members } = set;
  const [only] = members;
  if (members.length === 1 && only?.type === "interval" && type === "oneOf") {
    const { start, end } = only;
    if (typeof start === "object" && typeof end === "object") {
      // Of two days that follow each other, "16 or 17" says the same as a range, and shorter.
      if (areNeighbours(start, end)) return sayMembers([start, end], type, phrases, tag);
      return phrases.someOf[unitOf(end)](...sayEnds(start, end, "nothing", phrases, tag));
    }
  }
  return sayMembers(members, type, phrases, tag);
}

function sayMembers(
  members: readonly (CalendarDate | DateInterval)[],
  type: DateSet["type"],
  phrases: DatePhrases,
  tag: string,
): string {
  const shared = sharedBy(members.flatMap(datesOf), phrases);
  const carrier = phrases.sharedWith === "last" ? members.length - 1 : 0;
  const said = members.map((member, index) =>
    sayMember(member, type, index === carrier ? "nothing" : shared, phrases, tag),
  );
  return new Intl.ListFormat(tag, { type: type === "oneOf" ? "disjunction" : "conjunction" }).format(said);
}

function sayMember(
  member: CalendarDate | DateInterval,
  type: DateSet["type"],
  shared: Shared,
  phrases: DatePhrases,
  tag: string,
): string {
  if (member.type === "date") return sayDate(member, shared, phrases, tag);
  const { start, end } = member;
  if (typeof start === "object" && typeof end === "object")
    return phrases.to(...sayEnds(start, end, shared, phrases, tag), unitOf(end));
  const [earlier, later] =
    type === "oneOf" ? [phrases.orEarlier, phrases.orLater] : [phrases.andEarlier, phrases.andLater];
  if (typeof end === "object") return earlier(sayDate(end, shared, phrases, tag), unitOf(end));
  if (typeof start === "object") return later(sayDate(start, shared, phrases, tag), unitOf(start));
  return phrases.neitherEnd;
}

/** Both ends, what they share said with one of them, and without what is `already` said beside them. */
function sayEnds(
  start: CalendarDate,
  end: CalendarDate,
  already: Shared,
  phrases: DatePhrases,
  tag: string,
): [from: string, to: string] {
  const own = sharedBy([start, end], phrases);
  const both = own === "nothing" || already === "month" ? already : own;
  const [ofStart, ofEnd] = phrases.sharedWith === "last" ? [both, already] : [already, both];
  return [sayDate(start, ofStart, phrases, tag), sayDate(end, ofEnd, phrases, tag)];
}

function sharedBy(dates: readonly CalendarDate[], phrases: DatePhrases): Shared {
  const [first] = dates;
  if (first === undefined || dates.length < 2) return "nothing";
  if (first.year === undefined || !dates.every((date) => hasMonth(date) && date.year === first.year)) return "nothing";
  const areAlike = dates.every(({ precision }) => precision === first.precision);
  if (!areAlike) return phrases.monthsAndDaysShareYear ? "year" : "nothing";
  return first.precision === "day" && dates.every(({ month }) => month === first.month) ? "month" : "year";
}

function hasMonth({ month, dayPattern }: CalendarDate): boolean {
  return month !== undefined && dayPattern === undefined;
}

function areNeighbours(start: CalendarDate, end: CalendarDate): boolean {
  return hull(start)[1] === hull(end)[0];
}

function datesOf(member: CalendarDate | DateInterval): readonly CalendarDate[] {
  if (member.type === "date") return [member];
  return [member.start, member.end].filter((end) => typeof end === "object");
}
