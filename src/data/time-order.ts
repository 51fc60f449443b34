import { sortIds } from "./sort-ids.js";
import { sortRows } from "./sort-rows.js";
import { STEP, type Steps } from "./steps.js";
import type { TimelineEvent } from "./types.js";

/**
 * Indices of events in order of start, then of end, then of id, so that it does not depend on the order in which they are
 * given; `undefined` when they are given in it. O(n), but events of the same time are sorted by comparing their ids.
 */
export function* timeOrder(
  events: readonly TimelineEvent[],
  starts: Float64Array,
  ends: Float64Array,
): Steps<Uint32Array | undefined> {
  const isSameTime = (a: number, b: number): boolean => starts[a] === starts[b] && ends[a] === ends[b];
  const isEarlier = (a: number, b: number): boolean =>
    starts[a] === starts[b] ? (ends[a] ?? 0) < (ends[b] ?? 0) : (starts[a] ?? 0) < (starts[b] ?? 0);
  const idOf = (index: number): string => events[index]?.id ?? "";
  const isOrdered = (a: number, b: number): boolean => (isSameTime(a, b) ? idOf(a) <= idOf(b) : isEarlier(a, b));
  let ordered = 1;
  while (ordered < events.length && isOrdered(ordered - 1, ordered)) if (ordered++ % STEP === 0) yield 0;
  if (ordered >= events.length) return undefined;

  const order = yield* sortRows([starts, ends]);
  let [begin, next] = [0, 0];
  while (begin < order.length) {
    if (begin >= next) {
      yield begin / order.length;
      next = begin + STEP;
    }
    let end = begin + 1;
    while (end < order.length && isSameTime(order[begin] ?? 0, order[end] ?? 0)) end++;
    const steps = sortIds(order.subarray(begin, end), idOf);
    while (steps.next().done !== true) yield begin / order.length;
    begin = end;
  }
  return order;
}
