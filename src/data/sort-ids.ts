import { STEP, type Steps } from "./steps.js";

/** So many ids are sorted without a pause. */
const RUN = 4096;

/**
 * Sorts indices in place by the ids of what they stand for, in order of UTF-16 code units; equals stay as they stand.
 * Runs are sorted and then merged, so that a million events of one day do not hold up the page.
 */
export function* sortIds(indices: Uint32Array, idOf: (index: number) => string): Steps<void> {
  for (let begin = 0; begin < indices.length; begin += RUN) {
    if (begin > 0) yield begin / indices.length;
    sortRun(indices.subarray(begin, begin + RUN), idOf);
  }
  if (indices.length <= RUN) return;
  let [from, to]: [Uint32Array, Uint32Array] = [indices, new Uint32Array(indices.length)];
  for (let width = RUN; width < indices.length; width *= 2) {
    for (let begin = 0; begin < indices.length; begin += 2 * width) {
      const runs = from.subarray(begin, begin + 2 * width);
      yield* merge(runs.subarray(0, width), runs.subarray(width), to.subarray(begin), idOf);
    }
    [from, to] = [to, from];
  }
  if (from !== indices) indices.set(from);
}

function sortRun(run: Uint32Array, idOf: (index: number) => string): void {
  const isOrdered = run.every((index, at) => at === 0 || idOf(run[at - 1] ?? 0) <= idOf(index));
  if (isOrdered) return;
  run.sort((a, b) => {
    const [one, other] = [idOf(a), idOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** Writes two runs as one. */
function* merge(one: Uint32Array, other: Uint32Array, to: Uint32Array, idOf: (index: number) => string): Steps<void> {
  let [first, second] = [0, 0];
  for (let at = 0; at < one.length + other.length; at++) {
    if (at % STEP === 0) yield 1;
    const isFirst =
      second === other.length || (first < one.length && idOf(one[first] ?? 0) <= idOf(other[second] ?? 0));
    to[at] = (isFirst ? one[first++] : other[second++]) ?? 0;
  }
}
