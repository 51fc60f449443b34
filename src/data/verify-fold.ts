/** A part of a text: half-open, in UTF-16 code units where it is not said otherwise. */
export type Passage = readonly [start: number, end: number];

/** A text without its typography. */
export interface Folded {
  /** Each with its accents. */
  readonly letters: readonly string[];
  /** The passage of the text that a passage counted in letters comes from. */
  readonly origin: (letters: Passage) => Passage;
}

const LETTER = /\P{M}\p{M}*|\p{M}+/gu;
/** With the apostrophes that Unicode has as letters and accents. */
const QUOTATION_MARK = /[\p{QMark}`´ʹʼ′″]/gu;

/**
 * Folds what editors and browsers change and no reader would miss: quotation marks are all one, dashes are all one,
 * blanks are all one, and so is a run of them; letters are compared by their compatibility forms (NFKD), composed or
 * not, in ligatures or not; soft hyphens and all else that has no look of its own are left out. Case and accents count.
 */
export function fold(text: string): Folded {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, index } of text.matchAll(LETTER)) {
    for (const letter of plain(written).match(LETTER) ?? []) {
      if ("'- ".includes(letter) && letter === letters.at(-1)) ends.pop();
      else {
        letters.push(letter);
        starts.push(index);
      }
      ends.push(index + written.length);
    }
  }
  return { letters, origin: ([start, end]) => [starts[start] ?? text.length, ends[end - 1] ?? 0] };
}

function plain(written: string): string {
  // Marks come first: to NFKD, an acute accent in the place of one is a blank with an accent.
  const form = written.replaceAll(QUOTATION_MARK, "'").normalize("NFKD");
  return form
    .replaceAll(/\p{DI}/gu, "")
    .replaceAll(/\p{Dash}/gu, "-")
    .replaceAll(/[\s\x85]/gu, " ");
}
