import type { Passage } from "./verify-fold.js";

/** The places of a text that are most like some words. */
export interface Approximation {
  /** Letters to insert, delete or replace until such a place is the words. */
  readonly edits: number;
  /** Passages, counted in letters, in the order in which they end; at least one. */
  readonly places: readonly Passage[];
}

/** The fewest edits that make some part of the text the first few of the words, and where that part begins. */
type Cell = readonly [edits: number, start: number];
const OUT: Cell = [Infinity, 0];

/**
 * Where a text has the words with the fewest edits, if those are at most `most`, which is less than the words are long.
 * A column of edit distances moves along the text, and a place may begin anywhere (Sellers, 1980); the column ends with
 * the last row that is within `most` (Ukkonen, 1985). O(text × words), near O(text × most) where they are unlike.
 */
export function approximate(
  text: readonly string[],
  words: readonly string[],
  most: number,
): Approximation | undefined {
  let column: readonly Cell[] = Array.from({ length: most + 1 }, (_, row): Cell => [row, 0]);
  let [edits, places]: [number, Passage[]] = [most, []];
  for (const [at, letter] of text.entries()) {
    const next: Cell[] = [[0, at + 1]];
    for (let row = 1; row <= Math.min(column.length, words.length); row++) {
      const [before, start] = column[row - 1] ?? OUT;
      const replaced: Cell = [before + (letter === words[row - 1] ? 0 : 1), start];
      next.push(fewest(replaced, oneMore(column[row]), oneMore(next[row - 1])));
    }
    while ((next.at(-1) ?? OUT)[0] > edits) next.pop();
    column = next;
    const [found, start] = column[words.length] ?? OUT;
    if (found > edits) continue;
    if (found < edits) places = [];
    // Of places that begin alike, the longest that is not longer than the words.
    if (places.at(-1)?.[0] === start && at + 1 - start <= words.length) places.pop();
    places.push([start, at + 1]);
    edits = found;
  }
  return places.length > 0 ? { edits, places } : undefined;
}

function oneMore([edits, start]: Cell = OUT): Cell {
  return [edits + 1, start];
}

/** The first with the fewest edits: so a letter that is replaced at the start is in the place, not before it. */
function fewest(replaced: Cell, added: Cell, missing: Cell): Cell {
  const fewer = added[0] < replaced[0] ? added : replaced;
  return missing[0] < fewer[0] ? missing : fewer;
}
