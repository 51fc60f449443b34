import {
  ticks as roundNumbers,
  utcDay,
  utcHour,
  utcMillisecond,
  utcMinute,
  utcMonth,
  utcSecond,
  type CountableTimeInterval,
} from "d3";
import { civilOf, DAY, HOUR, type Instant, instantOf, type Interval, MINUTE, SECOND, YEAR } from "./instant.js";

export type TickUnit = "year" | "month" | "day" | "hour" | "minute" | "second" | "millisecond";

/** Where `unit`s of the calendar begin, in UTC. */
export interface Ticks {
  readonly unit: TickUnit;
  /** Ascending, inside the domain. */
  readonly instants: readonly Instant[];
}

const steps: readonly (readonly [length: number, unit: TickUnit, interval: CountableTimeInterval, every: number])[] = [
  [1, "millisecond", utcMillisecond, 1],
  [10, "millisecond", utcMillisecond, 10],
  [100, "millisecond", utcMillisecond, 100],
  [SECOND, "second", utcSecond, 1],
  [5 * SECOND, "second", utcSecond, 5],
  [15 * SECOND, "second", utcSecond, 15],
  [30 * SECOND, "second", utcSecond, 30],
  [MINUTE, "minute", utcMinute, 1],
  [5 * MINUTE, "minute", utcMinute, 5],
  [15 * MINUTE, "minute", utcMinute, 15],
  [30 * MINUTE, "minute", utcMinute, 30],
  [HOUR, "hour", utcHour, 1],
  [3 * HOUR, "hour", utcHour, 3],
  [6 * HOUR, "hour", utcHour, 6],
  [12 * HOUR, "hour", utcHour, 12],
  [DAY, "day", utcDay, 1],
  [2 * DAY, "day", utcDay, 2],
  [7 * DAY, "day", utcDay, 7],
  [YEAR / 12, "month", utcMonth, 1],
  [YEAR / 4, "month", utcMonth, 3],
  [YEAR / 2, "month", utcMonth, 6],
];

/**
 * Ticks about `spacing` ms apart or more: units of the calendar shorter than a year, or round numbers of years. Never
 * more than a thousand.
 */
export function createTicks(domain: Interval, spacing: number): Ticks {
  const least = Math.max(spacing, (domain[1] - domain[0]) / 1000);
  const step = steps.find(([length]) => length >= least);
  if (step === undefined || !isWithinDate(domain)) return yearTicks(domain, (domain[1] - domain[0]) / least);
  const [, unit, interval, every] = step;
  const instants = (interval.every(every) ?? interval)
    .range(new Date(Math.ceil(domain[0])), new Date(Math.ceil(domain[1])))
    .map(Number);
  // Every other day starts again at 1 after 31: the two would touch.
  const spaced = instants.filter((instant, index) => (instants[index + 1] ?? Infinity) - instant > 0.75 * step[0]);
  return { unit, instants: unit === "day" ? spaced : instants };
}

function yearTicks(domain: Interval, count: number): Ticks {
  const first = civilOf(domain[0]).year;
  const last = civilOf(domain[1]).year;
  const years = roundNumbers(first, last, count).filter(Number.isInteger);
  const every = (years[1] ?? 0) - (years[0] ?? 0);
  const instants = years
    .map((year) => instantOf(every > 1 ? spokenYear(year) : year))
    .filter((at) => at >= domain[0] && at < domain[1]);
  return { unit: "year", instants };
}

/** The astronomical year that is spoken of as `year`: −500 is 500 BCE, and since there is no year 0, 0 stands for 1. */
const spokenYear = (year: number): number => (year > 0 || year <= -1e6 ? year : year + 1);

/** Whether d3's calendar, which counts on `Date`, reaches both ends. */
const isWithinDate = ([from, to]: Interval): boolean => from > -8.6e15 && to < 8.6e15;

const larger: { readonly [unit in TickUnit]?: "day" | "month" | "year" } = {
  millisecond: "day",
  second: "day",
  minute: "day",
  hour: "day",
  day: "month",
  month: "year",
};

/** The day, month or year that holds the ticks: where each begins that is in view, the first possibly before the domain. */
export function createPeriods(unit: TickUnit, domain: Interval): Ticks | undefined {
  const period = larger[unit];
  if (period === undefined) return undefined;
  const begin = (instant: Instant, more: number): Instant => {
    const { year, month, day } = civilOf(instant);
    if (period === "year") return instantOf(year + more);
    if (period === "month") return instantOf(year, month + more);
    return instantOf(year, month, day + more);
  };
  const instants: Instant[] = [];
  for (let at = begin(domain[0], 0); at < domain[1]; at = begin(at, 1)) instants.push(at);
  return { unit: period, instants };
}
