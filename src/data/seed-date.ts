import { hull } from "../time/bounds.js";
import { dayAt } from "../time/day-at.js";
import { parseEdtf } from "../time/edtf.js";
import { DAY, instantOf, type Interval } from "../time/instant.js";
import { type Resolution, resolveRelative } from "../time/relative.js";
import type { When } from "./seed-types.js";
import type { DateBasis, EdtfString, Source } from "./types.js";

/** When an event was by one claim, or by all of them. */
export interface Reading {
  readonly date: EdtfString;
  readonly basis: DateBasis;
}

/** Publication days are known within weeks; more days than a month are a slip in `issued`. */
const MOST_DAYS = 31;

/**
 * The days on which a source may have been published, `YYYY-MM-DD`, in order. Throws `RangeError` if `issued` is not one
 * day, or the first and the last of at most 31.
 */
export function publicationDays({ id, issued }: Source): readonly string[] {
  const parts = issued?.["date-parts"] ?? [];
  const [from, to = from] = parts.map(([year, month, day]) => instantOf(Number(year), Number(month), Number(day)));
  const count = from === undefined || to === undefined ? NaN : (to - from) / DAY + 1;
  if (from === undefined || !(count >= 1 && count <= MOST_DAYS)) {
    throw new RangeError(`no publication day: "${id}" (expected a day, or the first and last of at most ${MOST_DAYS})`);
  }
  return Array.from({ length: count }, (_, index) => dayAt(from + index * DAY));
}

/**
 * The date that `when` names, read on every day on which the source may have been published: what all readings agree on,
 * or the set of what it may be. `event` is the date of the event counted from. Throws `RelativeError`.
 */
export function readWhen(when: When, days: readonly string[], event?: EdtfString): Reading {
  const { expression, phrase = expression, tense, extent, event: anchorEvent, assumptions: ours = [] } = when;
  const options = { tense, ...(extent && { extent }), ...(event !== undefined && { event }) };
  const readings = days.map((anchor) => resolveRelative(phrase, { anchor, ...options }));
  const [first] = readings;
  if (first === undefined) throw new RangeError(`no day to read an expression on: "${expression}"`);
  const { rule, duration } = first;
  const timex = common(readings);
  const assumptions = [...ours, ...new Set(readings.flatMap((reading) => reading.assumptions))];
  const anchor =
    event === undefined
      ? {
          anchor: days.length > 1 ? `[${days[0]}..${days.at(-1)}]` : `${days[0]}`,
          anchorKind: "PUBLICATION_TIME" as const,
        }
      : { anchor: event, anchorKind: "event" as const, ...(anchorEvent && { anchorEvent }) };
  return {
    date: unite(readings.map(({ date }) => date)),
    basis: {
      kind: event === undefined ? "relative" : "computed",
      expression,
      ...anchor,
      ...(timex && { timex }),
      ...(duration !== undefined && { duration }),
      rule,
      ...(assumptions.length > 0 && { assumptions }),
    },
  };
}

/**
 * The index of the narrowest of several dates of one event, and of those that cannot be true together with it. Of dates
 * equally narrow the first.
 */
export function narrowest(dates: readonly EdtfString[]): {
  readonly index: number;
  readonly others: readonly number[];
} {
  const spans = dates.map(spanOf);
  let index = 0;
  spans.forEach((span, candidate) => {
    if (length(span) < length(spans[index] ?? span)) index = candidate;
  });
  const [from, to] = spans[index] ?? [0, 0];
  const others = [...spans.keys()].filter((other) => {
    const [start, end] = spans[other] ?? [0, 0];
    return end <= from || start >= to;
  });
  return { index, others };
}

/** One date for several that it may be: the one that covers the others, or else one of their set. */
export function unite(dates: readonly EdtfString[]): EdtfString {
  const distinct = [...new Set(dates)];
  const spans = distinct.map(spanOf);
  const widest = distinct.find((_, index) => {
    const [from, to] = spans[index] ?? [0, 0];
    return spans.every(([start, end]) => from <= start && end <= to);
  });
  return widest ?? `[${distinct.map((date) => date.replace(/^\[(.*)\]$/u, "$1")).join(",")}]`;
}

/** All the time that a date may cover. */
export function spanOf(date: EdtfString): Interval {
  return hull(parseEdtf(date));
}

function length([from, to]: Interval): number {
  return to - from;
}

/** The value that all readings have. */
function common(readings: readonly Resolution[]): Resolution["timex"] | undefined {
  const [first] = readings;
  return readings.every(({ timex }) => timex.value === first?.timex.value) ? first?.timex : undefined;
}
