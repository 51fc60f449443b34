import type { Mask } from "../data/mask.js";
import { type Instant, type Interval, SECOND } from "../time/instant.js";
import type { Counts } from "./bins.js";
import { fromAxis, type Gap, toAxis } from "./gaps.js";

/** What the reader chose. Immutable: a gesture, a key or an attribute makes another. */
export interface View {
  readonly domain: Interval;
  /** The domain of the first view, for which the lanes are made; default: all events. */
  readonly home?: Interval;
  readonly groupBy: GroupBy;
  /** Empty stretches that are drawn short; default: none. */
  readonly gaps?: readonly Gap[] | undefined;
  /** `TimelineEvent.id` of the event shown in details. */
  readonly selected: string | undefined;
  /** The last instant, exclusive, of the day as of which the timeline is read. */
  readonly asOf: Instant | undefined;
  /** What was known then, of the rows of the dataset; default: all. The others keep their places, empty. */
  readonly known?: Mask | undefined;
  /** What the reader looks for, of those rows; the others are drawn faintly. Default: all. */
  readonly lens?: Mask | undefined;
  /** What there is beside the dataset, where it is only a part of a store; default: nothing. */
  readonly counts?: Counts | undefined;
}

/** What tracks stand for. */
export type GroupBy = "none" | "category" | "place" | "participant" | "status" | "source";

const CLOSEST = SECOND;

/** The domain that shows all of `extent`, with air at both ends for labels and glyphs. */
export function fitted(extent: Interval): Interval {
  const span = Math.max(extent[1] - extent[0], CLOSEST);
  return [extent[0] - 0.03 * span, extent[1] + 0.07 * span];
}

/** Multiplies the span in view by `factor` (below 1 is closer), keeping `about` where it is on the screen. */
export function zoom(view: View, factor: number, about: Instant, extent: Interval): View {
  const { gaps = [] } = view;
  const [from, to] = axisOf(view);
  const middle = toAxis(gaps, about);
  return showAxis(view, [middle - (middle - from) * factor, middle + (to - middle) * factor], extent);
}

/** Moves the view by a share of what is in view; a positive share shows later time. */
export function pan(view: View, share: number, extent: Interval): View {
  const [from, to] = axisOf(view);
  const shift = share * (to - from);
  return showAxis(view, [from + shift, to + shift], extent);
}

/** The domain on the axis, on which gaps are short: what is linear on the screen. */
export function axisOf({ domain, gaps = [] }: Pick<View, "domain" | "gaps">): Interval {
  return [toAxis(gaps, domain[0]), toAxis(gaps, domain[1])];
}

/** Shows a part of the axis. */
export function showAxis(view: View, [from, to]: Interval, extent: Interval): View {
  const { gaps = [] } = view;
  return show(view, [fromAxis(gaps, from), fromAxis(gaps, to)], extent);
}

/** Shows `domain`, made no closer than a second, no wider than twice the extent, and never wholly off the extent. */
export function show(view: View, domain: Interval, extent: Interval): View {
  const limited = limit(domain, extent);
  const [from, to] = view.domain;
  return limited[0] === from && limited[1] === to ? view : { ...view, domain: limited };
}

/** The shortest and the longest span that may be in view, in milliseconds. */
export function spans(extent: Interval): readonly [closest: number, widest: number] {
  const [first, last] = fitted(extent);
  // An instant so far from 1970 that doubles are seconds apart cannot be looked at more closely than that.
  return [Math.max(CLOSEST, 2 ** -40 * Math.max(Math.abs(first), Math.abs(last))), 2 * (last - first)];
}

export function limit(domain: Interval, extent: Interval): Interval {
  const [first, last] = fitted(extent);
  const [closest, widest] = spans(extent);
  const span = Math.min(Math.max(domain[1] - domain[0], closest), widest);
  const wanted = (domain[0] + domain[1]) / 2;
  const middle = Math.min(Math.max(wanted, first), last);
  if (span === domain[1] - domain[0] && middle === wanted) return domain;
  return [middle - span / 2, middle + span / 2];
}
