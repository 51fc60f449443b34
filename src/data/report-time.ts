import { hull, plainBounds } from "../time/bounds.js";
import { dayAt } from "../time/day-at.js";
import { parseEdtf } from "../time/edtf.js";
import type { Instant, Interval } from "../time/instant.js";
import { issuedEdtf } from "./csl-date.js";
import type { Citation, EdtfString, Source } from "./types.js";

/** Sources that may have come out from the same day on: one step of what was known. */
export interface Publication {
  /** From the first to the end of the last day on which the first of them may have come out. */
  readonly interval: Interval;
  /** The first day, as EDTF; what `as-of` is set to. */
  readonly day: EdtfString;
  readonly sources: readonly Source[];
}

/**
 * When a source was published, as EDTF: `issued`, or the day of `publishedAt` where `issued` is not one day. `undefined`
 * when it is not known.
 */
export function issuedOf({ issued, custom }: Source): EdtfString | undefined {
  const stated = issued && issuedEdtf(issued);
  if (stated !== undefined && isDay(stated)) return stated;
  const day = custom?.publishedAt?.slice(0, 10);
  return day !== undefined && isDay(day) ? day : stated;
}

/** All the time in which a source may have been published (report time); `undefined` when it is not known. */
export function reportTimeOf(source: Source): Interval | undefined {
  return intervalOf(issuedOf(source));
}

/**
 * The first instant at which a citation may have been made: its own `assertedAt`, or the earliest day on which its source
 * may have been published. −∞ where nothing is known: then nothing says that it was not there.
 */
export function assertedFrom({ assertedAt }: Citation, source: Source | undefined): Instant {
  return (intervalOf(assertedAt) ?? (source && reportTimeOf(source)))?.[0] ?? -Infinity;
}

/** The days from which on sources may have been there, in order, each once. */
export function publicationsOf(sources: readonly Source[]): readonly Publication[] {
  const dated = sources.flatMap((source) => {
    const interval = reportTimeOf(source);
    return interval !== undefined && Number.isFinite(interval[0]) ? [{ source, interval }] : [];
  });
  dated.sort((a, b) => a.interval[0] - b.interval[0] || a.interval[1] - b.interval[1]);
  const publications: { interval: Interval; day: EdtfString; sources: Source[] }[] = [];
  for (const { source, interval } of dated) {
    const last = publications.at(-1);
    if (last?.interval[0] === interval[0]) last.sources.push(source);
    else publications.push({ interval, day: dayAt(interval[0]), sources: [source] });
  }
  return publications;
}

function intervalOf(edtf: EdtfString | undefined): Interval | undefined {
  return edtf === undefined ? undefined : (plainBounds(edtf) ?? hull(parseEdtf(edtf)));
}

function isDay(edtf: EdtfString): boolean {
  return edtf.length === 10 && plainBounds(edtf) !== undefined;
}
