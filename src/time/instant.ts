/**
 * Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar. A plain number, not bound to the ±271,821
 * years of `Date`: exact to the millisecond for ±285,000 years, to 8 s at 1.4 billion years.
 */
export type Instant = number;

/** Instants from `from` up to, and without, `to`: half-open, `from <= to`. */
export type Interval = readonly [from: Instant, to: Instant];

/** A calendar day; `year` is astronomical (0 is 1 BCE), `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const SECOND = 1000;
export const MINUTE: number = 60 * SECOND;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;
/** Mean length of a Gregorian year. */
export const YEAR: number = 365.2425 * DAY;

/** Days in the 400 years after which the Gregorian calendar repeats. */
const CYCLE = 146_097;

/**
 * The instant at which a civil day begins, as UTC. Months may run past their ends (month 13 is January of the next year).
 * Arithmetic after Howard Hinnant's `days_from_civil`, with years that start in March so that leap days come last.
 */
export function instantOf(year: number, month = 1, day = 1): Instant {
  const months = year * 12 + (month - 1) - 2;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return (cycle * CYCLE + dayOfCycle - 719_468) * DAY;
}

/** The civil day, as UTC, that `instant` falls on. */
export function civilOf(instant: Instant): CivilDay {
  const days = Math.floor(instant / DAY) + 719_468;
  const cycle = Math.floor(days / CYCLE);
  const dayOfCycle = days - cycle * CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / (CYCLE - 1))) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}
