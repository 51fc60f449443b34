import { apa } from "../cite/apa.js";
import { chicago } from "../cite/chicago.js";
import { mla } from "../cite/mla.js";
import type { CitationStyle } from "../cite/style.js";
import { fitted, type GroupBy } from "../scene/view.js";
import { hull } from "../time/bounds.js";
import { EdtfError, parseEdtf } from "../time/edtf.js";
import { type Instant, instantOf, type Interval, MINUTE } from "../time/instant.js";
import { groupings } from "./toolbar.js";

/** What an attribute means; a value that means nothing is told to the author and counts as not given. */
export function groupByOf(value: string): GroupBy {
  const known = groupings.find((name) => name === value);
  if (known === undefined) warn(`invalid group-by: ${value} (expected ${groupings.join(", ")})`);
  return known ?? "none";
}

/** Names of styles; a page may pass one of its own instead. */
const citationStyles: ReadonlyMap<string, CitationStyle> = new Map([
  ["apa", apa],
  ["chicago", chicago],
  ["mla", mla],
]);

export function citationStyleOf(value: string | CitationStyle): CitationStyle {
  if (typeof value === "function") return value;
  const known = citationStyles.get(value);
  if (known === undefined) warn(`invalid citation-style: ${value} (expected ${[...citationStyles.keys()].join(", ")})`);
  return known ?? apa;
}

/** The end of the day as of which the timeline is read. */
export function asOfInstant(value: string | undefined): Instant | undefined {
  const interval = intervalOf("as-of", value);
  return interval?.[1];
}

/** From `start` to `end`; where one is not given, as far as the events reach. */
export function initialDomain(start: string | undefined, end: string | undefined, extent: Interval): Interval {
  const [first, last] = fitted(extent);
  const from = intervalOf("start", start)?.[0] ?? first;
  const to = intervalOf("end", end)?.[1] ?? last;
  return from < to ? [from, to] : [first, last];
}

/** The reader's clock on the wall, read as a floating time: dates are drawn as calendars have them, not as zones do. */
export function today(): Instant {
  const now = new Date();
  return (
    instantOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) + (now.getHours() * 60 + now.getMinutes()) * MINUTE
  );
}

function intervalOf(name: string, value: string | undefined): Interval | undefined {
  if (value === undefined || value === "") return undefined;
  try {
    const [from, to] = hull(parseEdtf(value));
    return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : undefined;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    warn(`invalid ${name}: ${error.message}`);
    return undefined;
  }
}

function warn(message: string): void {
  console.warn(`<event-timeline>: ${message}`);
}
