import { createRanking, type Ranking } from "./ranking.js";

/** Where rows lie on the axis, in order of `from`, and how important they are. */
export interface Columns {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 0 to 1, no two alike. */
  readonly rank: Float64Array;
}

/** The rows of a track that last from `2 ** size` up to `2 ** (size + 1)` milliseconds, in order of time. */
export interface SizeClass {
  readonly size: number;
  readonly ranking: Ranking;
}

/**
 * Rows by the length of their time, the longest first; only classes that have rows. How far back to look for what lasts
 * into a stretch of time is bounded in each class, so that no long event makes the search for the short ones long. O(n).
 */
export function createSizeClasses({ from, to, rank }: Columns, rows: Uint32Array): readonly SizeClass[] {
  const exponents = new Uint16Array(rows.length);
  const counts = new Uint32Array(EXPONENTS);
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? 0;
    const exponent = exponentOf((to[row] ?? 0) - (from[row] ?? 0));
    exponents[position] = exponent;
    counts[exponent] = (counts[exponent] ?? 0) + 1;
  }
  let total = 0;
  const ends = counts.map((count) => (total += count));
  const next = ends.map((end, exponent) => end - (counts[exponent] ?? 0));
  const bySize = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position++) {
    const exponent = exponents[position] ?? 0;
    const at = next[exponent] ?? 0;
    bySize[at] = rows[position] ?? 0;
    next[exponent] = at + 1;
  }
  return Array.from(counts.keys())
    .filter((exponent) => counts[exponent] !== 0)
    .map((exponent) => {
      const end = ends[exponent] ?? 0;
      const part = bySize.subarray(end - (counts[exponent] ?? 0), end);
      return { size: exponent - BIAS, ranking: createRanking(rank, part) };
    })
    .toReversed();
}

/** Position of the first of `rows` that begins at or after a place on the axis. O(log n). */
export function firstFrom({ from }: Pick<Columns, "from">, rows: Uint32Array, place: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[rows[middle] ?? 0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a positive double: the exponents that its eleven bits can hold, and what they are too large by. */
const EXPONENTS = 2048;
const BIAS = 1023;
const bits = new DataView(new ArrayBuffer(8));

/** `Math.log2`, rounded down without an error, from the bits of the number. */
function exponentOf(length: number): number {
  bits.setFloat64(0, length);
  return bits.getUint16(0) >>> 4;
}
