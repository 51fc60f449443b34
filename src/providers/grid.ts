import { DAY, HOUR, type Interval, MINUTE, SECOND } from "../time/instant.js";
import type { EventQuery } from "./provider.js";
import { powerOfTwo } from "../time/power-of-two.js";

/** Bins of one width, cut from 1970. */
export interface Grid {
  /** Whole bins, `from < to`. */
  readonly domain: Interval;
  /** Milliseconds, whole. */
  readonly width: number;
}

/** The least width of a bin in CSS px: narrower columns cannot be told apart. */
const LEAST_PIXELS = 4;

/** Each is made of whole ones of the one before. From a day on widths double, so that sums of days answer for them. */
const WIDTHS: readonly number[] = [
  1,
  5,
  25,
  125,
  500,
  SECOND,
  5 * SECOND,
  15 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
];

/**
 * The narrowest bins that are wide enough to be seen, as many as cover the domain: at most a quarter of the pixels, and
 * two. They belong to the calendar and not to the edge of the view, so that panning asks for the same ones again.
 * Throws `RangeError` for a domain without a length or an end, and for a plot without a width.
 */
export function gridOf({ domain, pixels }: Pick<EventQuery, "domain" | "pixels">): Grid {
  const [from, to] = domain;
  if (!(from < to) || !Number.isFinite(to - from)) {
    throw new RangeError(`not a domain: ${from} to ${to} (expected finite instants, the earlier first)`);
  }
  if (!(pixels > 0) || !Number.isFinite(pixels)) {
    throw new RangeError(`not a width: ${pixels} (expected CSS px, more than 0)`);
  }
  const width = widthOf(((to - from) * LEAST_PIXELS) / Math.max(pixels, LEAST_PIXELS));
  return { domain: [Math.floor(from / width) * width, Math.ceil(to / width) * width], width };
}

/** The instants of a bin, counted from the beginning of the domain. */
export function binAt({ domain, width }: Grid, index: number): Interval {
  const from = domain[0] + index * width;
  return [from, from + width];
}

function widthOf(least: number): number {
  return WIDTHS.find((width) => width >= least) ?? DAY * Math.max(1, powerOfTwo(least / DAY));
}
