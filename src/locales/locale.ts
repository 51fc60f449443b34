import type { UiStrings } from "./ui.js";

/** From here on a year that is a multiple of 100,000 is a round number, and a year more or less is not meant. */
const DEEP = 1e6;
const ROUND = 1e5;
const COMPACT: Intl.NumberFormatOptions = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 12 };

/** Everything that is said in one language. A language file lacks nothing: what is missing does not compile. */
export interface Locale {
  /** BCP 47; `Intl` joins lists and writes large numbers by it. */
  readonly tag: string;
  /** In sentences and for screen readers: "16 to 17 September 2023". */
  readonly dates: DatePhrases;
  /** Beside a mark: "16–17 Sep 2023". */
  readonly labels: DatePhrases;
  readonly precision: PrecisionPhrases;
  readonly references: ReferenceWords;
  readonly ui: UiStrings;
}

/** Units that something is known to, or is one of. */
export type Unit = "day" | "month" | "season" | "year";

/**
 * How dates are said. `date`, `from`, `to` and the like arrive said; a `year` is bare digits ("2023", "13.8 billion"), or
 * what `bce` makes of them. A `unit` is that of the date before it.
 */
export interface DatePhrases {
  /** January to December. */
  readonly months: readonly string[];
  /** What there is of day, month and year, in the order of the language: "18 September 2023", "18 September", "18". */
  readonly date: (parts: DateParts) => string;
  /** Whether month and year that two days share are said with the last ("16 to 17 September") or the first of them. */
  readonly sharedWith: "first" | "last";
  /** Whether a month and days share their year ("Apr or 1–10 May 2023"); alike dates always do. */
  readonly monthsAndDaysShareYear: boolean;

  /** 1 is the year before the year 1. */
  readonly bce: (year: string) => string;
  /** `year` is the first of the ten. */
  readonly decade: (year: string) => string;
  readonly significantDigits: (year: string, digits: number) => string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  readonly season: (season: string, year: string) => string;
  readonly northern: (season: string) => string;
  readonly southern: (season: string) => string;
  /** `number` counts from 1, here and in the two below. */
  readonly quarter: (number: number, year: string) => string;
  readonly fourMonths: (number: number, year: string) => string;
  readonly halfYear: (number: number, year: string) => string;
  /** `zone` is such as "UTC+10", or `undefined` where the time is that of the place. */
  readonly time: (date: string, time: string, zone: string | undefined) => string;

  readonly about: (date: string, unit: Unit) => string;
  readonly perhaps: (date: string) => string;

  readonly someYear: string;
  /** A year such as `1X8X`. */
  readonly yearLike: (pattern: string) => string;
  /** `years` is such as "the 1560s" or "some year". */
  readonly inSomeYear: (date: string, years: string) => string;
  readonly someMonthInYear: (year: string) => string;
  readonly someDayInMonth: (month: string) => string;
  readonly someDayInYear: (year: string) => string;
  /** One of the days, months … from the first to the last. */
  readonly someOf: Readonly<Record<Unit, (from: string, to: string) => string>>;

  /** From the first to the last. */
  readonly to: (from: string, to: string, unit: Unit) => string;
  readonly ongoing: (from: string, unit: Unit) => string;
  readonly endUnknown: (from: string, unit: Unit) => string;
  readonly startOpen: (to: string, unit: Unit) => string;
  readonly startUnknown: (to: string, unit: Unit) => string;
  readonly neitherEnd: string;

  /** That one, or one before it. */
  readonly orEarlier: (date: string, unit: Unit) => string;
  readonly orLater: (date: string, unit: Unit) => string;
  /** That one, and all before it. */
  readonly andEarlier: (date: string) => string;
  readonly andLater: (date: string) => string;
}

export interface DateParts {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** How well a date is known, for those who cannot see how it is drawn. */
export interface PrecisionPhrases {
  readonly knownTo: Readonly<Record<Unit | "second" | "minute" | "decade" | "century", string>>;
  readonly knownInPart: string;
  readonly significantDigits: (digits: number) => string;
  readonly approximate: (precision: string) => string;
  readonly uncertain: (precision: string) => string;
  readonly bothEnds: (precision: string) => string;
  readonly ends: (start: string, end: string) => string;
  readonly open: string;
  readonly unknown: string;
  readonly oneOf: string;
  readonly allOf: string;
}

/** Words that the styles of citation share; order and punctuation are the styles' own. */
export interface ReferenceWords {
  readonly and: string;
  /** "et al." */
  readonly others: string;
  readonly noDate: string;
  readonly circa: string;
  /** A sentence without its full stop. */
  readonly accessed: (date: string) => string;
  /** Stands before the address. */
  readonly retrieved: (date: string) => string;
}

/**
 * An astronomical year as people say it: "2023", "44 BCE" for −43. From a million on, round years are words ("13.8 billion
 * BCE") and the missing year 0 is neglected: such a number does not count single years.
 */
export function describeYear(year: number, { tag, dates }: Pick<Locale, "tag" | "dates">): string {
  const isRound = Math.abs(year) >= DEEP && year % ROUND === 0;
  const count = year > 0 ? year : isRound ? -year : 1 - year;
  const said = count < 10_000 ? String(count) : new Intl.NumberFormat(tag, isRound ? COMPACT : {}).format(count);
  return year > 0 ? said : dates.bce(said);
}

/** The twelve names that `Intl` has for the months, as they stand alone. */
export function monthNames(tag: string, width: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { month: width, calendar: "gregory", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023, month)));
}

/** Joins what there is, leaving out `undefined`. */
export function spoken(separator: string, ...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(separator);
}

/** "16–17 Sep", "28 Sep – 2 Oct": the dash of a range has room around it where its ends are several words. */
export function dash(from: string, to: string): string {
  return /\s/u.test(from) ? `${from} – ${to}` : `${from}–${to}`;
}

/**
 * The locale for a BCP 47 tag: the first of `locales` with that tag, else with that language, else the first of all with
 * the names of months of the language asked for, as far as `Intl` has them. Throws `RangeError` for what is no tag.
 */
export function localeFor(tag: string, locales: readonly [Locale, ...Locale[]]): Locale {
  const { baseName, language } = new Intl.Locale(tag);
  const same = locales.find((locale) => locale.tag === baseName);
  if (same !== undefined) return same;
  const [fallback] = locales;
  const sister = locales.find((locale) => new Intl.Locale(locale.tag).language === language);
  if (sister !== undefined) return { ...sister, tag: baseName };
  return {
    ...fallback,
    tag: baseName,
    dates: { ...fallback.dates, months: monthNames(baseName, "long") },
    labels: { ...fallback.labels, months: monthNames(baseName, "short") },
  };
}
