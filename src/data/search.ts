import { type Dataset, derive } from "./dataset.js";
import { quoteOf } from "./quotes.js";
import type { Source, TimelineEvent } from "./types.js";

/**
 * Whether the row of an event has every word of a query, in any order and whatever their case and accents: in its title,
 * summary, people, place, themes, claims and quotations, and in the titles and publishers of its sources. Texts are
 * folded once a dataset; each query then costs one pass.
 */
export function matcherOf(dataset: Dataset, query: string): (row: number) => boolean {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const texts = derive(dataset, "texts", () =>
    dataset.events.map((event) => fold(textsOf(event, dataset.sourceOf).join("\n"))),
  );
  return (row) => words.every((word) => texts[row]?.includes(word));
}

/** Letters without case, accents and ligatures. */
function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function textsOf(event: TimelineEvent, sources: ReadonlyMap<string, Source>): readonly string[] {
  const { title, summary, participants = [], place, tags = [], citations, category } = event;
  const said = citations.flatMap((citation) => {
    const source = sources.get(citation.source);
    const heads = [source?.title, source?.["container-title"], source?.publisher];
    return [citation.claim, citation.accordingTo, quoteOf(citation)?.exact, ...heads];
  });
  const all = [title, summary, category, place?.name, ...participants.map(({ name }) => name), ...tags, ...said];
  return all.filter((text) => text !== undefined);
}
