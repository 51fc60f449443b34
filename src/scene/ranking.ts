/** Rows in order of time, of which the most important of any stretch can be taken without looking at each. */
export interface Ranking {
  readonly rank: Float64Array;
  readonly rows: Uint32Array;
  /**
   * A binary tree of positions in `rows`: node `i` has the more important of nodes `2 * i` and `2 * i + 1`, and nodes
   * from `rows.length` on are the positions themselves.
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

/** O(n): four bytes and one comparison a row. */
export function createRanking(rank: Float64Array, rows: Uint32Array): Ranking {
  const best = new Uint32Array(rows.length);
  const ranking = { rank, rows, best };
  for (let node = rows.length - 1; node > 0; node--)
    best[node] = better(ranking, positionOf(ranking, 2 * node), positionOf(ranking, 2 * node + 1));
  return ranking;
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
    const stretch = { ranking, begin, end, top, rank: rankAt(ranking, top) };
    open.splice(placeFor(open, stretch.rank), 0, stretch);
  };
  for (const { ranking, begin, end } of stretches) add(ranking, begin, end);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { ranking, begin, end, top } = next;
    yield ranking.rows[top] ?? 0;
    add(ranking, begin, top);
    add(ranking, top + 1, end);
  }
}

function mostImportant(ranking: Ranking, begin: number, end: number): number {
  let top = begin;
  let low = begin + ranking.rows.length;
  let high = end + ranking.rows.length;
  while (low < high) {
    if (low % 2 === 1) top = better(ranking, top, positionOf(ranking, low++));
    if (high % 2 === 1) top = better(ranking, top, positionOf(ranking, --high));
    low >>>= 1;
    high >>>= 1;
  }
  return top;
}

function positionOf({ rows, best }: Ranking, node: number): number {
  return node < rows.length ? (best[node] ?? 0) : node - rows.length;
}

function better(ranking: Ranking, a: number, b: number): number {
  return rankAt(ranking, b) > rankAt(ranking, a) ? b : a;
}

function rankAt({ rank, rows }: Ranking, position: number): number {
  return rank[rows[position] ?? 0] ?? 0;
}

/** Where a stretch belongs among those that are open: the most important is the last. */
function placeFor(open: readonly Open[], rank: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((open[middle]?.rank ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
