import type { Instant, Interval } from "../time/instant.js";
import { fromAxis, type Gap, toAxis } from "./gaps.js";

/** Maps the domain to `width` CSS px. Plain data; the functions stand beside it. */
export interface Scale {
  readonly domain: Interval;
  readonly width: number;
  /** Stretches that are drawn short; none when empty. Between them the scale is linear. */
  readonly gaps: readonly Gap[];
  /** The domain on the axis: its length is less than the domain's by what gaps in it are shortened by. */
  readonly axis: Interval;
  /** Milliseconds on the axis. */
  readonly msPerPx: number;
  /** `msPerPx` rounded down to a half power of two. What is arranged for a level holds for all scales in it. */
  readonly level: number;
}

/** Requires a domain with `from < to` and a positive width. */
export function createScale(domain: Interval, width: number, gaps: readonly Gap[] = []): Scale {
  const axis: Interval = [toAxis(gaps, domain[0]), toAxis(gaps, domain[1])];
  const msPerPx = (axis[1] - axis[0]) / width;
  return { domain, width, gaps, axis, msPerPx, level: Math.floor(2 * Math.log2(msPerPx)) };
}

/** CSS px from the left edge of the plot; outside 0 to `width` for instants out of view. */
export const toX = (scale: Scale, instant: Instant): number => axisToX(scale, toAxis(scale.gaps, instant));

/** The same for a place on the axis. */
export const axisToX = (scale: Scale, place: number): number => (place - scale.axis[0]) / scale.msPerPx;

export const toInstant = (scale: Scale, x: number): Instant => fromAxis(scale.gaps, scale.axis[0] + x * scale.msPerPx);

/** The most milliseconds that a CSS px stands for at any scale of `level`. */
export const coarsest = (level: number): number => 2 ** ((level + 1) / 2);
