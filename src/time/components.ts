import { type CivilDay, HOUR, instantOf, type Interval, MINUTE, SECOND } from "./instant.js";

/**
 * What a date says, component by component. A component is `undefined` where the date is coarser, and where it has
 * unspecified digits: then its pattern holds it, as written.
 */
export interface Components {
  /** Astronomical: 0 is 1 BCE, −43 is 44 BCE. */
  readonly year: number | undefined;
  /** Such as `198X`, `1XXX` or `-01XX`. */
  readonly yearPattern: string | undefined;
  /** How many digits of `year`, from the left, are to be relied on: 2 in `1950S2`. */
  readonly significantDigits: number | undefined;
  /**
   * 21 to 24: spring, summer, autumn, winter; 25 to 28: the same in the northern, 29 to 32: in the southern hemisphere;
   * 33 to 36: quarters; 37 to 39: four months each; 40, 41: half-years.
   */
  readonly season: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** Such as `XX` or `1X`. */
  readonly monthPattern: string | undefined;
  /** 1 to 31. */
  readonly day: number | undefined;
  /** Such as `XX` or `2X`. */
  readonly dayPattern: string | undefined;
  /** 0 to 24, and 24 only as the end of the day: 24:00:00. */
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  /** 0 to 60, and 60 only as a leap second: 23:59:60 UTC. */
  readonly second: number | undefined;
  /** Minutes that the clock is ahead of UTC, 0 for `Z`; `undefined` for the time of an unnamed place. */
  readonly zone: number | undefined;
}

export type Hemisphere = "north" | "south";

/** Days in a month of the proleptic Gregorian calendar; month 13 is January of the next year. */
export function daysInMonth(year: number, month: number): number {
  const y = month > 12 ? year + 1 : year;
  const m = month > 12 ? month - 12 : month;
  if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/**
 * The interval from the start of the first to the end of the last day, or second, that the components admit;
 * `undefined` when no such day exists. What is not given is not restricted: `1984` admits the days of `1984-XX-XX`.
 * A time without a zone is read as UTC. `hemisphere` places seasons 21 to 24; the winter of a year is in the north
 * the one that begins in it, as the summer is in the south.
 */
export function intervalOf(components: Components, hemisphere: Hemisphere): Interval | undefined {
  const { day, dayPattern, hour, minute, second, zone } = components;
  const years = yearsOf(components);
  const months = monthsOf(components, hemisphere);
  const days = numbersOf(day ?? dayPattern, 31);
  const first = firstDay(years, months, days);
  const last = firstDay(years.toReversed(), months.toReversed(), days.toReversed());
  if (first === undefined || last === undefined) return undefined;
  const from = instantOf(first.year, first.month, first.day);
  if (hour === undefined || minute === undefined || second === undefined) {
    return [from, instantOf(last.year, last.month, last.day + 1)];
  }
  const instant = from + hour * HOUR + (minute - (zone ?? 0)) * MINUTE + second * SECOND;
  return [instant, instant + SECOND];
}

/** The first combination that is a day, in the order of the lists. */
function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]): CivilDay | undefined {
  for (const year of years) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find((candidate) => candidate <= length);
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

/** Ascending. Of the years that significant digits leave, only the first and the last: no month or day follows them. */
function yearsOf({ year, yearPattern = "", significantDigits }: Components): readonly number[] {
  if (year !== undefined) {
    if (significantDigits === undefined) return [year];
    const size = Math.abs(year);
    const unit = 10 ** (String(size).length - significantDigits);
    const low = Math.floor(size / unit) * unit;
    return year < 0 ? [1 - low - unit, -low] : [low, low + unit - 1];
  }
  const digits = yearPattern.replace("-", "");
  const [low, high] = [Number(digits.replaceAll("X", "0")), Number(digits.replaceAll("X", "9"))];
  if (digits === yearPattern) return matching(digits, low, high);
  // From 1: `-000X` does not admit `-0000`, which is not a year.
  return matching(digits, Math.max(low, 1), high)
    .map((size) => -size)
    .toReversed();
}

/** Ascending; past 12, in the next year. */
function monthsOf({ month, monthPattern, season }: Components, hemisphere: Hemisphere): readonly number[] {
  if (season === undefined) return numbersOf(month ?? monthPattern, 12);
  if (season >= 40) return run((season - 40) * 6 + 1, 6);
  if (season >= 37) return run((season - 37) * 4 + 1, 4);
  if (season >= 33) return run((season - 33) * 3 + 1, 3);
  const south = season >= 29 || (season <= 24 && hemisphere === "south");
  const afterSpring = (season - 21) % 4;
  return run(3 + ((afterSpring * 3 + (south ? 6 : 0)) % 12), 3);
}

function numbersOf(component: number | string | undefined, highest: number): readonly number[] {
  return typeof component === "number" ? [component] : matching(component ?? "XX", 1, highest);
}

function run(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => from + index);
}

/** The numbers from `low` to `high`, ascending, that a pattern of digits and X admits. */
export function matching(pattern: string, low: number, high: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = low; number <= high; number++) if (agrees(number, pattern)) numbers.push(number);
  return numbers;
}

function agrees(number: number, pattern: string): boolean {
  let rest = number;
  for (let at = pattern.length - 1; at >= 0; at--) {
    if (pattern[at] !== "X" && Number(pattern[at]) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}
