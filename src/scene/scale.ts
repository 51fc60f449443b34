import type { Instant, Interval } from "../time/instant.js";

/** Maps the domain to `width` CSS px. Plain data; the functions stand beside it. */
export interface Scale {
  readonly domain: Interval;
  readonly width: number;
  readonly msPerPx: number;
  /** `msPerPx` rounded down to a half power of two. What is arranged for a level holds for all scales in it. */
  readonly level: number;
}

/** Requires a domain with `from < to` and a positive width. */
export function createScale(domain: Interval, width: number): Scale {
  const msPerPx = (domain[1] - domain[0]) / width;
  return { domain, width, msPerPx, level: Math.floor(2 * Math.log2(msPerPx)) };
}

/** CSS px from the left edge of the plot; outside 0 to `width` for instants out of view. */
export const toX = (scale: Scale, instant: Instant): number => (instant - scale.domain[0]) / scale.msPerPx;

export const toInstant = (scale: Scale, x: number): Instant => scale.domain[0] + x * scale.msPerPx;

/** The most milliseconds that a CSS px stands for at any scale of `level`. */
export const coarsest = (level: number): number => 2 ** ((level + 1) / 2);
