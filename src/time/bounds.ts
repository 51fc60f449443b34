import { type Hemisphere, intervalOf } from "./components.js";
import type { CalendarDate, DateInterval, DateSet, EdtfDate } from "./edtf.js";
import { DAY, type Instant, instantOf, type Interval } from "./instant.js";
import { readPlain } from "./plain.js";

/**
 * When a dated event may have begun and ended: its first instant lies in [startMin, startMax), its last in
 * [endMin, endMax). `null` is an unknown end of an interval, ±Infinity an open one; both fill the pair of that end.
 * Where known, `startMin <= endMin` and `startMax <= endMax`.
 */
export interface Bounds {
  readonly startMin: Instant | null;
  readonly startMax: Instant | null;
  readonly endMin: Instant | null;
  readonly endMax: Instant | null;
}

export interface BoundsOptions {
  /** Where seasons 21 to 24 are meant. Default: `"north"`, where nine people in ten live. */
  readonly hemisphere?: Hemisphere | undefined;
}

/**
 * The bounds of a date, in the proleptic Gregorian calendar and UTC.
 *
 * - A date (`2023-09`): the event began and ended at any time in it. A day runs from midnight to midnight, a time of day
 *   for its second, at its zone's instant; without a zone it is read as UTC, so that it is the same for every reader.
 * - Unspecified digits (`198X`, `2023-XX-31`): from the start of the first to the end of the last day that exists.
 * - Significant digits (`1950S2`): the years that they leave, 1900 to 1999.
 * - An interval began at any time in its first and ended at any time in its last date, but not before it began. If its
 *   seasons run backwards in the hemisphere asked for, they are of the other one.
 * - One of a set: at any time from the first to the last member. All of a set: began in the first, ended in the last.
 * - A season of `hemisphere`: March to May, June to August and so on; winter runs into the next year, as in the south
 *   does summer. EDTF names no months: these are the meteorologists'.
 * - "About" and "perhaps" (`~ ? %`) widen the drawing, not the bounds.
 */
export function bounds(date: EdtfDate, { hemisphere = "north" }: BoundsOptions = {}): Bounds {
  if (date.type === "date") return dateBounds(date, hemisphere);
  return date.type === "interval" ? intervalBounds(date, hemisphere) : setBounds(date, hemisphere);
}

/** All the time that an event may cover. An unknown end leaves what the other end says; an open one is infinite. */
export function hull(date: EdtfDate, options?: BoundsOptions): Interval {
  const { startMin, startMax, endMin, endMax } = bounds(date, options);
  return [startMin ?? endMin ?? -Infinity, endMax ?? startMax ?? Infinity];
}

/**
 * `hull(parseEdtf(text))` for `YYYY`, `YYYY-MM` and `YYYY-MM-DD`; `undefined` for all other text. Makes no date object:
 * this is how a million records are loaded.
 */
export function plainBounds(text: string): Interval | undefined {
  const plain = readPlain(text);
  if (plain === undefined) return undefined;
  const year = Math.floor(plain / 10_000);
  const month = Math.floor(plain / 100) % 100;
  const day = plain % 100;
  if (month === 0) return [instantOf(year), instantOf(year + 1)];
  if (day === 0) return [instantOf(year, month), instantOf(year, month + 1)];
  const from = instantOf(year, month, day);
  return [from, from + DAY];
}

/** The same of intervals between two such dates as well, where the second ends after the first begins. */
export function plainHull(text: string): Interval | undefined {
  const slash = text.indexOf("/");
  if (slash === -1) return plainBounds(text);
  const start = plainBounds(text.slice(0, slash));
  const end = plainBounds(text.slice(slash + 1));
  return start === undefined || end === undefined || end[1] <= start[0] ? undefined : [start[0], end[1]];
}

function dateBounds(date: CalendarDate, hemisphere: Hemisphere): Bounds {
  const [from, to] = existing(date, hemisphere);
  return { startMin: from, startMax: to, endMin: from, endMax: to };
}

function intervalBounds(interval: DateInterval, hemisphere: Hemisphere): Bounds {
  const given = endsOf(interval, hemisphere);
  const isBackwards = given.endMax !== null && given.startMin !== null && given.endMax <= given.startMin;
  const { startMin, startMax, endMin, endMax } = isBackwards
    ? endsOf(interval, hemisphere === "north" ? "south" : "north")
    : given;
  return {
    startMin,
    startMax: startMax === null || endMax === null ? startMax : Math.min(startMax, endMax),
    endMin: startMin === null || endMin === null ? endMin : Math.max(startMin, endMin),
    endMax,
  };
}

function endsOf({ start, end }: DateInterval, hemisphere: Hemisphere): Bounds {
  const [startMin, startMax] = endOf(start, -Infinity, hemisphere);
  const [endMin, endMax] = endOf(end, Infinity, hemisphere);
  return { startMin, startMax, endMin, endMax };
}

function endOf(
  end: DateInterval["end"],
  open: number,
  hemisphere: Hemisphere,
): readonly [min: Instant | null, max: Instant | null] {
  if (end === "unknown") return [null, null];
  return end === "open" ? [open, open] : existing(end, hemisphere);
}

function setBounds({ type, members }: DateSet, hemisphere: Hemisphere): Bounds {
  let [startMin, startMax, endMin, endMax] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const member of members) {
    const each = bounds(member, { hemisphere });
    startMin = Math.min(startMin, each.startMin ?? -Infinity);
    startMax = Math.min(startMax, each.startMax ?? -Infinity);
    endMin = Math.max(endMin, each.endMin ?? Infinity);
    endMax = Math.max(endMax, each.endMax ?? Infinity);
  }
  if (type === "allOf") return { startMin, startMax, endMin, endMax };
  return { startMin, startMax: endMax, endMin: startMin, endMax };
}

/** The interval of a date; a date that `parseEdtf` gave always has one. */
function existing(date: CalendarDate, hemisphere: Hemisphere): Interval {
  const interval = intervalOf(date, hemisphere);
  if (interval === undefined) throw new RangeError(`no such day: ${date.text} (expected a day of the calendar)`);
  return interval;
}
