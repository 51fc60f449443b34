import { bisector } from "d3";

/** Rows in order of time, of which the most important of any stretch can be taken without looking at each. */
export interface Ranking {
  readonly rows: Uint32Array;
  /** The rank of each; four bytes tell enough of them apart. */
  readonly ranks: Float32Array;
  /**
   * A binary tree over blocks of rows: node `i` has the position of the more important row of nodes `2 * i` and
   * `2 * i + 1`, and the second half of the nodes are the blocks.
   */
  readonly best: Uint32Array;
}

/** Rows from position `begin` to `end`, exclusive. */
export interface Stretch {
  readonly ranking: Ranking;
  readonly begin: number;
  readonly end: number;
}

interface Open extends Stretch {
  readonly top: number;
  readonly rank: number;
}

/** So many ranks in a row are looked at faster than a tree is climbed. */
const BLOCK = 64;
/** Among stretches that are open the most important is the last. */
const opened = bisector(({ rank }: Open) => rank);

/** O(n), a comparison a row. */
export function createRanking(rank: Float64Array, rows: Uint32Array): Ranking {
  const ranks = new Float32Array(rows.length);
  for (let position = 0; position < rows.length; position++) ranks[position] = rank[rows[position] ?? 0] ?? 0;
  const blocks = Math.ceil(rows.length / BLOCK);
  const best = new Uint32Array(2 * blocks);
  for (let block = 0; block < blocks; block++)
    best[blocks + block] = highest(ranks, block * BLOCK, Math.min((block + 1) * BLOCK, rows.length));
  for (let node = blocks - 1; node > 0; node--)
    best[node] = higher(ranks, best[2 * node] ?? 0, best[2 * node + 1] ?? 0);
  return { rows, ranks, best };
}

/**
 * The rows of some stretches, the most important first, however many there are: O(log n) each, when asked for. A stretch
 * gives its most important row and falls into the stretches on either side of it.
 */
export function* byRank(stretches: readonly Stretch[]): Generator<number, void> {
  const open: Open[] = [];
  const add = (ranking: Ranking, begin: number, end: number): void => {
    if (begin >= end) return;
    const top = mostImportant(ranking, begin, end);
    const rank = ranking.ranks[top] ?? 0;
    open.splice(opened.left(open, rank), 0, { ranking, begin, end, top, rank });
  };
  for (const { ranking, begin, end } of stretches) add(ranking, begin, end);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { ranking, begin, end, top } = next;
    yield ranking.rows[top] ?? 0;
    add(ranking, begin, top);
    add(ranking, top + 1, end);
  }
}

function mostImportant({ ranks, best }: Ranking, begin: number, end: number): number {
  const first = Math.ceil(begin / BLOCK);
  const last = Math.floor(end / BLOCK);
  if (first >= last) return highest(ranks, begin, end);
  let top = highest(ranks, begin, first * BLOCK);
  let low = first + best.length / 2;
  let high = last + best.length / 2;
  while (low < high) {
    if (low % 2 === 1) top = higher(ranks, top, best[low++] ?? 0);
    if (high % 2 === 1) top = higher(ranks, top, best[--high] ?? 0);
    low >>>= 1;
    high >>>= 1;
  }
  return last * BLOCK < end ? higher(ranks, top, highest(ranks, last * BLOCK, end)) : top;
}

/** Position of the highest rank from `begin` to `end`, the first of equals. Requires `begin < end`. */
function highest(ranks: Float32Array, begin: number, end: number): number {
  let top = begin;
  for (let position = begin + 1; position < end; position++) top = higher(ranks, top, position);
  return top;
}

function higher(ranks: Float32Array, one: number, other: number): number {
  return (ranks[other] ?? -1) > (ranks[one] ?? -1) ? other : one;
}
