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
  const byId = (a: number, b: number): number => {
    const [one, other] = [events[a]?.id ?? "", events[b]?.id ?? ""];
    return one < other ? -1 : one > other ? 1 : a - b;
  };
  const isOrdered = (a: number, b: number): boolean => (isSameTime(a, b) ? byId(a, b) < 0 : isEarlier(a, b));
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
    const same = order.subarray(begin, end);
    if (same.some((index, at) => at > 0 && byId(same[at - 1] ?? 0, index) > 0)) same.sort(byId);
    begin = end;
  }
  return order;
}
