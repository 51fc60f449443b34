import { type Dataset, derive, isDerived } from "./dataset.js";
import { common, type Mask, maskFrom } from "./mask.js";
import { quoteOf } from "./quotes.js";
import { finish, STEP, type Steps } from "./steps.js";
import type { Source, TimelineEvent } from "./types.js";

/** The folded texts of some rows on end, and where that of each begins: one text is looked through faster than many. */
interface Block {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Texts of all rows, in blocks of `STEP` rows. */
export type SearchIndex = readonly Block[];

/** Parts rows; no query has it. */
const END = "\0";

/**
 * Texts that a query is looked for in, step by step: titles, summaries, people, places, themes, claims and quotations of
 * events, and titles and publishers of their sources. O(length of all texts), which is also about what it keeps.
 */
export function* indexing({ events, sourceOf }: Dataset): Steps<SearchIndex> {
  const blocks: Block[] = [];
  for (let first = 0; first < events.length; first += STEP) {
    yield first / events.length;
    const texts = events.slice(first, first + STEP).map((event) => `${fold(textOf(event, sourceOf))}${END}`);
    let next = 0;
    const starts = Uint32Array.from(texts, ({ length }) => (next += length) - length);
    // Joined, not added up: engines keep a sum as its parts, and put them together when it is first looked through.
    blocks.push({ text: texts.join(""), starts });
  }
  return blocks;
}

/** The index of a dataset, made once; at once, where `indexing` has not been finished for it before. */
export function indexOf(dataset: Dataset, made?: SearchIndex): SearchIndex {
  return derive(dataset, "search", () => made ?? finish(indexing(dataset)));
}

export const isIndexed = (dataset: Dataset): boolean => isDerived(dataset, "search");

/**
 * The rows whose texts have every word of a query, in any order, whatever their case and accents; a part of a word will
 * do. Looks through the texts once for each word.
 */
export function search(dataset: Dataset, query: string): Mask {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const { length } = dataset.events;
  const found = words.map((word) => maskFrom(rowsWith(indexOf(dataset), word, length)));
  return common(found) ?? maskFrom(new Uint8Array(length).fill(1));
}

function rowsWith(index: SearchIndex, word: string, size: number): Uint8Array {
  const rows = new Uint8Array(size);
  index.forEach(({ text, starts }, block) => {
    let row = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[row] ?? Infinity)) {
      while ((starts[row] ?? Infinity) <= at) row++;
      rows[block * STEP + row - 1] = 1;
    }
  });
  return rows;
}

/** Letters without case, accents and ligatures. */
function fold(text: string): string {
  const isPlain = /^[\0-\x7F]*$/u.test(text);
  return (isPlain ? text : text.normalize("NFKD").replaceAll(/\p{M}/gu, "")).toLowerCase();
}

function textOf(event: TimelineEvent, sources: ReadonlyMap<string, Source>): string {
  const { title, summary, participants = [], place, tags = [], citations, category } = event;
  if (citations.length === 0 && summary === undefined && participants.length === 0)
    return [title, category, place?.name, ...tags].filter((text) => text !== undefined).join("\n");
  const said = citations.flatMap((citation) => {
    const source = sources.get(citation.source);
    const heads = [source?.title, source?.["container-title"], source?.publisher];
    return [citation.claim, citation.accordingTo, quoteOf(citation)?.exact, ...heads];
  });
  const all = [title, summary, category, place?.name, ...participants.map(({ name }) => name), ...tags, ...said];
  return all.filter((text) => text !== undefined).join("\n");
}
