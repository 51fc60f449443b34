import type { QuoteMatch } from "./types.js";
import { approximate } from "./verify-approximate.js";
import { type Folded, fold, type Passage } from "./verify-fold.js";

/** Words, and what is said of their place in a text. */
export interface Quote {
  readonly exact: string;
  /** What stands right before and right after; does not count where there is a `position`. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly position?: Passage;
  /** Of several places that will do, the nearest to this one is given. Default: the start of `position`, or 0. */
  readonly near?: number;
}

/** How and where a text has a quote. */
export interface Found {
  readonly match: QuoteMatch;
  /** Its place, half-open, in UTF-16 code units; absent if it is missing. */
  readonly at?: Passage;
  /** How like the place is to a fuzzy quote: 1 less the share of its letters to edit, from 0.9. */
  readonly score?: number;
}

/** Of so many letters one may differ. */
const LETTERS_PER_EDIT = 10;
/** An accent, or half of a surrogate pair: what stands before it does not end there. */
const GOES_ON = /^[\p{M}\p{Cs}]/u;

/**
 * Looks for a quote in a text.
 * - `exact`: it stands as it is where `position` says; or else between `prefix` and `suffix`; or else anywhere.
 * - `normalised`: its words are there, but elsewhere than the quote says, or with other typography (see `fold`).
 * - `fuzzy`: a place is like it, but for at most one letter in ten.
 * - `missing`: there is no such place, or the quote has no words.
 *
 * `folded` gives the folded text; it is asked only if the quote is not there as it is.
 */
export function verifyQuote(text: string, quote: Quote, folded: () => Folded = () => fold(text)): Found {
  const { letters: words } = fold(quote.exact.trim());
  if (words.length === 0) return { match: "missing" };
  const { position, near = position?.[0] ?? 0 } = quote;
  const stated = (places: readonly Passage[]): readonly Passage[] =>
    places.filter((place) => isStated(place, text, quote));
  const verbatim = nearest(stated(occurrences(text, quote.exact)), near);
  if (verbatim) return { match: "exact", at: verbatim };
  const { letters, origin } = folded();
  const { edits = 0, places = [] } = approximate(letters, words, Math.floor(words.length / LETTERS_PER_EDIT)) ?? {};
  const like = places.map(origin);
  const at = nearest(stated(like), near) ?? nearest(like, near);
  if (at === undefined) return { match: "missing" };
  return edits === 0 ? { match: "normalised", at } : { match: "fuzzy", at, score: 1 - edits / words.length };
}

/** All places of the very words, overlapping ones too. */
function occurrences(text: string, words: string): readonly Passage[] {
  const found: Passage[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!GOES_ON.test(text.slice(end, end + 2))) found.push([start, end]);
  }
  return found;
}

function nearest(places: readonly Passage[], near: number): Passage | undefined {
  return places.toSorted(([a], [b]) => Math.abs(a - near) - Math.abs(b - near))[0];
}

function isStated([start, end]: Passage, text: string, { position, prefix = "", suffix = "" }: Quote): boolean {
  if (position) return start === position[0] && end === position[1];
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}
