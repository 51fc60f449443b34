import { bounds, type BoundsOptions } from "./bounds.js";
import type { EdtfDate } from "./edtf.js";
import { DAY, type Instant } from "./instant.js";

/**
 * How much later an event began than was expected, in milliseconds: at least and at most, negative where it was earlier.
 * Both dates may be vague, so the difference is an interval: expected in April, happened in March is between 1 and 60
 * days earlier. Counted from day to day, so the same day is 0; `undefined` where a start is open or unknown.
 */
export function differenceOf(
  expected: EdtfDate,
  happened: EdtfDate,
  options?: BoundsOptions,
): readonly [least: number, most: number] | undefined {
  const [before, after] = [startsOf(expected, options), startsOf(happened, options)];
  if (before === undefined || after === undefined) return undefined;
  return [after[0] - before[1], after[1] - before[0]];
}

/** The first and the last day, or moment of a day, on which it may have begun. */
function startsOf(date: EdtfDate, options: BoundsOptions | undefined): readonly [Instant, Instant] | undefined {
  const { startMin, startMax } = bounds(date, options);
  if (startMin === null || startMax === null) return undefined;
  if (!Number.isFinite(startMin) || !Number.isFinite(startMax)) return undefined;
  return [startMin, Math.max(startMin, startMax - DAY)];
}
