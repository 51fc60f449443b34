import { type Dataset, derive } from "../data/dataset.js";
import { has, type Mask } from "../data/mask.js";
import { describeTick } from "../locales/describe-tick.js";
import type { Locale } from "../locales/locale.js";
import type { Density } from "../marks/density.js";
import type { Mark } from "../marks/mark.js";
import { createTicks } from "../time/ticks.js";
import type { Bin } from "./bins.js";
import { createScale, type Scale, toX } from "./scale.js";
import { fitted } from "./view.js";

/** Width of a cell, and of a tick with its name, in CSS px. */
const CELL = 4;
const TICK_ROOM = 110;
/** Least height of what is found: one among thousands must be seen. */
const FOUND = 0.4;

/** The scale of the strip that shows everything. */
export const overviewScale = (dataset: Dataset, width: number): Scale => createScale(fitted(dataset.extent), width);

/** What the strip counts: rows of a dataset, all of them or those of a mask. */
export interface Counted {
  readonly dataset: Dataset;
  readonly known?: Mask | undefined;
  /** All events, where the dataset has only some. */
  readonly bins?: readonly Bin[] | undefined;
}

/**
 * Years, or smaller units of a short extent, under the density of all events and, before it and to the same scale, of
 * those that the reader looks for.
 */
export function overviewMarks(
  all: Counted,
  sought: Counted | undefined,
  scale: Scale,
  height: number,
  locale: Locale,
): readonly Mark[] {
  const { width } = scale;
  const { unit, instants } = createTicks(scale.domain, TICK_ROOM * scale.msPerPx);
  const form = unit === "month" ? "monthAndYear" : unit;
  // A name that would be cut is left out with its line.
  const whole = instants.filter((instant) => toX(scale, instant) < width - TICK_ROOM / 2);
  const ticks = whole.map((instant): Mark => ({
    kind: "tick",
    x: toX(scale, instant),
    top: 0,
    bottom: height,
    text: describeTick(instant, form, locale),
    major: false,
  }));
  const counts = countsOf(all, scale);
  const most = counts.reduce((top, value) => Math.max(top, value), 1);
  // A crowd does not hide the single ones: heights grow with the square root, and what is found is never low.
  const density = (values: readonly number[], isFaint: boolean, least = 0): Density => ({
    kind: "density",
    y: height,
    height: height - 18,
    cell: CELL,
    heights: values.map((n) => (n === 0 ? 0 : Math.max(least, Math.sqrt(n / most)))),
    isFaint,
  });
  if (sought === undefined) return [...ticks, density(counts, false)];
  return [...ticks, density(counts, true), density(countsOf(sought, scale), false, FOUND)];
}

/** How many events lie in each cell, over the whole extent. */
function countsOf(counted: Counted, scale: Scale): readonly number[] {
  const { dataset, known, bins } = counted;
  if (bins !== undefined) return spread(bins, scale);
  if (known !== undefined) return touching(counted, scale);
  return derive(dataset, `density ${scale.width}`, () => touching(counted, scale));
}

const cellCount = ({ width }: Scale): number => Math.max(1, Math.ceil(width / CELL));

/** How many events touch each cell. One pass over the events; the strip shows gaps as they are. */
function touching({ dataset: { from, to }, known }: Counted, scale: Scale): readonly number[] {
  const cells = cellCount(scale);
  const changes = new Float64Array(cells + 1);
  const [begin] = scale.domain;
  const length = CELL * scale.msPerPx;
  const cellOf = (instant: number): number => Math.min(Math.max(Math.floor((instant - begin) / length), 0), cells - 1);
  for (let row = 0; row < from.length; row++) {
    if (!has(known, row)) continue;
    const start = from[row] ?? 0;
    const first = cellOf(start);
    const last = Math.max(first, cellOf((to[row] ?? start) - 1));
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let count = 0;
  return Array.from({ length: cells }, (_, cell) => (count += changes[cell] ?? 0));
}

/** How many events start in each cell, as if those of a bin did so evenly. */
function spread(bins: readonly Bin[], scale: Scale): readonly number[] {
  const counts = Array.from({ length: cellCount(scale) }, () => 0);
  for (const { from, to, count } of bins) {
    const [x0, x1] = [toX(scale, from) / CELL, toX(scale, to) / CELL];
    for (let cell = Math.max(0, Math.floor(x0)); cell < Math.min(x1, counts.length); cell++)
      counts[cell] = (counts[cell] ?? 0) + (count * (Math.min(cell + 1, x1) - Math.max(cell, x0))) / (x1 - x0);
  }
  return counts;
}
