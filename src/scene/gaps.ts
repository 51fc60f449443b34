import { type Dataset, derive } from "../data/dataset.js";
import type { Instant, Interval } from "../time/instant.js";

/** A stretch of time in which nothing begins or ends, drawn as if it lasted `drawn` milliseconds. */
export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
  readonly drawn: number;
  /** Where the stretch begins on the axis: `from`, less what the gaps before it are shortened by. */
  readonly at: number;
}

/** A gap is at least this share of the extent, and this many times as long as the stretches between dates usually are. */
const SHARE = 0.06;
const TIMES = 10;
/** Share of the extent that a gap keeps, half of it as air on either side of the break. */
const KEPT = 0.03;
const MOST = 20;

/** The longest stretches in which nothing begins or ends, in order of time. O(n log n), once for a dataset. */
export function gapsOf(dataset: Dataset): readonly Gap[] {
  return derive(dataset, "gaps", () => {
    const [first, last] = dataset.extent;
    const dates = new Float64Array(2 * dataset.from.length);
    dates.set(dataset.from);
    dates.set(dataset.to, dataset.from.length);
    dates.sort();
    const stretches: Interval[] = [];
    dates.forEach((date, index) => {
      const before = dates[index - 1] ?? date;
      if (date > before) stretches.push([before, date]);
    });
    const lengths = stretches.map(lengthOf).sort((a, b) => a - b);
    const usual = lengths[lengths.length >> 1] ?? 0;
    const least = Math.max(SHARE * (last - first), TIMES * usual);
    const long = stretches.filter((stretch) => lengthOf(stretch) > least);
    const longest = long.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST);
    const kept = KEPT * (last - first);
    let saved = 0;
    return longest
      .sort((a, b) => a[0] - b[0])
      .map(([from, to]): Gap => {
        const gap = { from: from + kept / 4, to: to - kept / 4, drawn: kept / 2, at: from + kept / 4 - saved };
        saved += gap.to - gap.from - gap.drawn;
        return gap;
      });
  });
}

/** Where an instant lies on an axis on which gaps are short: milliseconds, as instants are. */
export function toAxis(gaps: readonly Gap[], instant: Instant): number {
  const gap = gaps.findLast(({ from }) => from <= instant);
  if (gap === undefined) return instant;
  const { from, to, drawn, at } = gap;
  if (instant >= to) return at + drawn + (instant - to);
  return at + ((instant - from) / (to - from)) * drawn;
}

/** The instant at a place on the axis; the inverse of `toAxis`. */
export function fromAxis(gaps: readonly Gap[], place: number): Instant {
  const gap = gaps.findLast(({ at }) => at <= place);
  if (gap === undefined) return place;
  const { from, to, drawn, at } = gap;
  if (place >= at + drawn) return to + (place - at - drawn);
  return from + ((place - at) / drawn) * (to - from);
}

/** The parts of an interval that gaps leave, in order. */
export function between(gaps: readonly Gap[], [from, to]: Interval): readonly Interval[] {
  const edges = gaps.flatMap((gap) => [gap.from, gap.to]).filter((edge) => edge > from && edge < to);
  const isInside = gaps.some((gap) => gap.from <= from && from < gap.to);
  const all = isInside ? [...edges, to] : [from, ...edges, to];
  const parts: Interval[] = [];
  for (let index = 0; index + 1 < all.length; index += 2) parts.push([all[index] ?? from, all[index + 1] ?? to]);
  return parts;
}

const lengthOf = ([from, to]: Interval): number => to - from;
