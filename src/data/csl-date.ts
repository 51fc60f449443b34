import { civilText } from "../time/civil-text.js";
import { daysInMonth } from "../time/components.js";
import type { CslDate } from "./types.js";

/** A CSL date as publishers use it: a year, a season or a month of it, a day. Years are historical: −43 is 43 BCE. */
export interface CslDay {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 1 is spring. */
  readonly season: number | undefined;
}

/** When a source was issued; `to` equals `from` where the date is no range. */
export interface Issued {
  readonly from: CslDay;
  readonly to: CslDay;
  readonly circa: boolean;
}

/** CSL 1.0.2 has `season` beside the parts of a date; older items count months 13 to 16, EDTF 21 to 24. */
type SeasonalDate = CslDate & { readonly season?: unknown };

/** Dates are written in words by `Intl`, which ends 271,821 years before and 275,760 after the year 0. */
const FURTHEST_YEAR = 271_820;
/** EDTF has neither months nor seasons in years of more than four digits. */
const FURTHEST_MONTH = 9999;

/**
 * Reads `date-parts`, as finely as they name what the calendar has: 31 February is February. `undefined` where there are
 * none that name a date (`literal` and `raw` are the caller's).
 */
export function readIssued(date: SeasonalDate | undefined): Issued | undefined {
  const [first, second] = date?.["date-parts"] ?? [];
  const from = readDay(first, date?.season);
  if (date === undefined || from === undefined) return undefined;
  // False, 0 and "0", and blank text.
  const circa = date.circa !== undefined && Number(date.circa) !== 0;
  return { from, to: readDay(second, date.season) ?? from, circa };
}

/**
 * The date as EDTF: "2023-09-19", "-0042~", "2023-22". A source appears once, so a range says that the day is one of
 * several: `[2023-02-22..2023-02-23]`. Ends of unlike precision are cut to the coarser, as EDTF wants them alike; ranges
 * of seasons become their years. `undefined` where there are no date parts, or the range runs backwards. All else is
 * text that `parseEdtf` reads.
 */
export function issuedEdtf(date: SeasonalDate): string | undefined {
  const issued = readIssued(date);
  if (issued === undefined) return undefined;
  const mark = issued.circa ? "~" : "";
  if (issued.from === issued.to) return edtfOf(issued.from) + mark;
  const finest = Math.min(fineness(issued.from), fineness(issued.to));
  const [from, to] = [cut(issued.from, finest), cut(issued.to, finest)];
  const order = from.year - to.year || (from.month ?? 0) - (to.month ?? 0) || (from.day ?? 0) - (to.day ?? 0);
  if (order > 0) return undefined;
  return order === 0 ? edtfOf(from) + mark : `[${edtfOf(from)}${mark}..${edtfOf(to)}${mark}]`;
}

function readDay(parts: readonly (number | string)[] | undefined, season: unknown): CslDay | undefined {
  const [year, month, day] = (parts ?? []).map(Number);
  if (year === undefined || !Number.isInteger(year) || year === 0) return undefined;
  if (Math.abs(year) > FURTHEST_YEAR) return undefined;
  if (Math.abs(year) > FURTHEST_MONTH) return { year, month: undefined, day: undefined, season: undefined };
  const quarter = [isNumeral(season) ? Number(season) : 0, (month ?? 0) - 12, (month ?? 0) - 20].find(
    (candidate) => candidate >= 1 && candidate <= 4,
  );
  if (quarter !== undefined) return { year, month: undefined, day: undefined, season: quarter };
  const inYear = within(month, 12);
  const most = inYear === undefined ? 0 : daysInMonth(year < 0 ? year + 1 : year, inYear);
  return { year, month: inYear, day: within(day, most), season: undefined };
}

function within(value: number | undefined, most: number): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

function fineness({ month, day }: CslDay): number {
  return month === undefined ? 1 : day === undefined ? 2 : 3;
}

function cut({ year, month, day }: CslDay, parts: number): CslDay {
  return { year, month: parts > 1 ? month : undefined, day: parts > 2 ? day : undefined, season: undefined };
}

function edtfOf({ year, month, day, season }: CslDay): string {
  const astronomical = year < 0 ? year + 1 : year;
  return civilText(astronomical, season === undefined ? month : season + 20, day);
}

/** `season` is checked by nobody before: what is no number and no text may throw when it is read as one. */
const isNumeral = (value: unknown): value is number | string => typeof value === "number" || typeof value === "string";
