import { add, addDays, addMonths, formatISO, getISOWeek, getISOWeekYear, startOfMonth, startOfWeek } from "date-fns";
import { fourDigits, twoDigits } from "./civil-text.js";
import { instantOf } from "./instant.js";
import { utc } from "./utc.js";

/** Whole days from `first` to `last`, both included, with the names that notations have for them. */
export interface Period {
  readonly unit: Unit | "weekend" | "season" | "half" | "span";
  readonly first: Date;
  readonly last: Date;
  /** The finest component that is written. */
  readonly precision: "day" | "month" | "year";
  /** TIMEX3 value, such as `2023-W37`. */
  readonly value: string;
  /** EDTF, where it has a form for the whole: `2023-22` for a summer. */
  readonly name?: string;
}

/** Units that a text counts in. */
export type Unit = "day" | "week" | "month" | "quarter" | "year" | "decade";
export type Hemisphere = "north" | "south" | undefined;
/** Day that a week starts with: Sunday or Monday, as date-fns counts them. */
export type WeekStart = 0 | 1;

/** The day `count` units after `date`; the last day of the month where the month is too short (31 January + 1 month). */
export function move(date: Date, count: number, unit: Unit): Date {
  if (unit === "quarter") return add(date, { months: 3 * count });
  if (unit === "decade") return add(date, { years: 10 * count });
  return add(date, { [`${unit}s`]: count });
}

/** ISO 8601 duration: `P4D`. */
export function durationOf(count: number, unit: Unit): string {
  if (unit === "quarter") return `P${3 * count}M`;
  if (unit === "decade") return `P${10 * count}Y`;
  return `P${count}${unit.charAt(0).toUpperCase()}`;
}

/** The unit of the calendar that `date` falls in. */
export function periodOf(date: Date, unit: Unit, weekStartsOn: WeekStart = 1): Period {
  const year = date.getFullYear();
  if (unit === "day") return { unit, first: date, last: date, precision: "day", value: iso(date) };
  if (unit === "month") return { ...months(startOfMonth(date), 1), unit, value: write(date, "month") };
  if (unit === "quarter") return partOfYear(year, 4, Math.floor(date.getMonth() / 3));
  if (unit === "year") return years(year, 1);
  if (unit === "week") {
    const first = startOfWeek(date, { weekStartsOn });
    return { unit, first, last: addDays(first, 6), precision: "day", value: isoWeek(addDays(first, 3)) };
  }
  const decade = write(date, "year").slice(0, -1);
  return { ...years(Math.floor(year / 10) * 10, 10), unit, name: `${decade}X`, value: decade };
}

/** Saturday and Sunday. */
export function weekend(saturday: Date): Period {
  const value = `${isoWeek(saturday)}-WE`;
  return { unit: "weekend", first: saturday, last: addDays(saturday, 1), precision: "day", value };
}

/** `index` 0 is the first of the quarters (`parts` 4) or halves (2) of a year. EDTF numbers them from 33 and from 40. */
export function partOfYear(year: number, parts: 2 | 4, index: number): Period {
  const length = 12 / parts;
  const period = months(january(year), length, index * length);
  const y = write(period.first, "year");
  return parts === 4
    ? { ...period, unit: "quarter", name: `${y}-${33 + index}`, value: `${y}-Q${index + 1}` }
    : { ...period, unit: "half", name: `${y}-${40 + index}`, value: `${y}-H${index + 1}` };
}

/**
 * Three whole months that begin in `year`; `index` 0 is spring. A stated hemisphere is written (25 to 32); without one
 * the EDTF leaves it open (21 to 24) and the months are those of the north.
 */
export function season(year: number, index: number, hemisphere: Hemisphere): Period {
  const period = months(january(year), 3, hemisphere === "south" ? (3 * index + 8) % 12 : 3 * index + 2);
  const code = index + (hemisphere === undefined ? 21 : hemisphere === "north" ? 25 : 29);
  const y = write(period.first, "year");
  return { ...period, unit: "season", name: `${y}-${code}`, value: `${y}-${["SP", "SU", "FA", "WI"][index]}` };
}

/** From the first day of one period to the last of another, written as finely as the finer of the two. */
export function span(first: Date, last: Date, precision: Period["precision"]): Period {
  const from = write(first, precision);
  const to = write(last, precision);
  return { unit: "span", first, last, precision, value: from === to ? from : `${from}/${to}` };
}

/**
 * The early (0), middle (1) or late (2) part. Thirds: of the month 1 to 10, 11 to 20 and 21 to its end, of longer
 * periods whole months or, of a decade, years. The week has its own; a day is not divided. `undefined`: has no such parts.
 */
export function third(period: Period, part: 0 | 1 | 2): Period | undefined {
  const { first, last, unit } = period;
  switch (unit) {
    case "day":
      return part === 1 ? undefined : period;
    case "week": {
      const wednesday = addDays(first, (10 - first.getDay()) % 7);
      if (part === 0) return span(first, wednesday, "day");
      if (part === 2) return span(addDays(wednesday, 1), last, "day");
      return span(addDays(wednesday, -1), addDays(wednesday, 1), "day");
    }
    case "month":
      return span(addDays(first, 10 * part), part === 2 ? last : addDays(first, 10 * part + 9), "day");
    case "decade": {
      const [from, to] = (
        [
          [0, 4],
          [4, 7],
          [7, 10],
        ] as const
      )[part];
      return span(add(first, { years: from }), addDays(add(first, { years: to }), -1), "year");
    }
    case "season":
    case "quarter":
    case "half":
    case "year": {
      const length = { season: 1, quarter: 1, half: 2, year: 4 }[unit];
      return months(first, length, part * length);
    }
    default:
      return undefined;
  }
}

/** EDTF of a calendar date, cut to a precision. */
export function write(date: Date, precision: Period["precision"]): string {
  return iso(date).slice(0, { day: undefined, month: -3, year: -6 }[precision]);
}

function months(start: Date, count: number, skip = 0): Period {
  const first = addMonths(start, skip);
  return span(first, addDays(addMonths(first, count), -1), "month");
}

function years(first: number, count: number): Period {
  return { ...span(january(first), addDays(january(first + count), -1), "year"), unit: "year" };
}

function january(year: number): Date {
  return utc(instantOf(year));
}

function iso(date: Date): string {
  return formatISO(date, { representation: "date" });
}

function isoWeek(date: Date): string {
  return `${fourDigits(getISOWeekYear(date))}-W${twoDigits(getISOWeek(date))}`;
}
