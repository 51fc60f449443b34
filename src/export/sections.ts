import { describe } from "../locales/describe.js";
import { describeYear, type Locale } from "../locales/locale.js";
import { bounds } from "../time/bounds.js";
import { type CivilDay, civilOf } from "../time/instant.js";
import type { Account, Entry } from "./account.js";

/** What a chronicle has around its entries. */
export interface Chronicle {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
}

/** Entries under a heading: a year (2), or a month of one (3). */
export interface Section {
  readonly heading: string;
  readonly level: 2 | 3;
  readonly entries: readonly Entry[];
}

/** A year with more events than this is parted into months. */
const MOST = 8;

/**
 * The years in which events begin, or from the first to the last in which they may. In a year of many events the months
 * follow what is known to the year alone, so that no heading says more than the dates below it.
 */
export function sectionsOf({ entries, document, locale }: Account): readonly Section[] {
  const starts = new Map(entries.map((entry) => [entry, startOf(entry, document.defaults)]));
  const years = grouped(entries, (entry) => {
    const days = starts.get(entry);
    return days === undefined ? describe(entry.date, locale) : yearsOf(days, locale);
  });
  return [...years].flatMap(([heading, within]): readonly Section[] => {
    if (within.length <= MOST) return [{ heading, level: 2, entries: within }];
    const months = grouped(within, (entry) => monthOf(starts.get(entry), locale));
    const undivided = months.get("") ?? [];
    months.delete("");
    const parts = [...months].map(([month, inMonth]) => ({ heading: month, level: 3 as const, entries: inMonth }));
    return [{ heading, level: 2, entries: undivided }, ...parts];
  });
}

type Days = readonly [first: CivilDay, last: CivilDay];

/** The first and the last day on which it may have begun; `undefined` where the start is open or unknown. */
function startOf({ date }: Entry, defaults: Account["document"]["defaults"]): Days | undefined {
  const { startMin, startMax } = bounds(date, defaults);
  if (startMin === null || startMax === null || !Number.isFinite(startMax - startMin)) return undefined;
  return [civilOf(startMin), civilOf(startMax - 1)];
}

function yearsOf([first, last]: Days, locale: Locale): string {
  const [from, to] = [first, last].map(({ year }) => said(year, undefined, locale));
  return first.year === last.year ? `${from}` : locale.dates.to(`${from}`, `${to}`, "year");
}

/** Empty where the month is not known. */
function monthOf(days: Days | undefined, locale: Locale): string {
  const [first, last] = days ?? [];
  if (first === undefined || first.year !== last?.year || first.month !== last.month) return "";
  return said(first.year, first.month, locale);
}

function said(year: number, month: number | undefined, locale: Locale): string {
  const { months, date } = locale.dates;
  return date({ day: undefined, month: months[(month ?? 0) - 1], year: describeYear(year, locale) });
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
