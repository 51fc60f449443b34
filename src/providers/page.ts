import type { Instant } from "../time/instant.js";
import type { Bin, EventQuery } from "./provider.js";

const DEFAULT_LIMIT = 500;

/** The limit of a query. Throws `RangeError` when it is no number of events. */
export function limitOf({ limit = DEFAULT_LIMIT }: EventQuery): number {
  if (Number.isSafeInteger(limit) && limit >= 0) return limit;
  throw new RangeError(`not a limit: ${limit} (expected a whole number from 0)`);
}

/** The order of a page's bins; one order for all stores, whatever their collation. */
export function byTrackThenTime(a: Bin, b: Bin): number {
  if (a.track === b.track) return a.from - b.from;
  if (a.track === undefined || b.track === undefined) return a.track === undefined ? 1 : -1;
  return a.track < b.track ? -1 : 1;
}

/** The order of a page's events. An open start is where all events begin, so it does not come before the others there. */
export function byTime(a: Timed, b: Timed): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

interface Timed {
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
}
