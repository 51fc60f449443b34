import { publisherName } from "./source-name.js";
import type { Citation, Source } from "./types.js";

type Sources = ReadonlyMap<string, Source>;

/** Who publishes a source: its newspaper or site, else its publisher; where neither is known, the source itself. */
export function publisherOf(source: Source): string {
  return publisherName(source) ?? source.id;
}

/** How many publishers say something, and how many of them for themselves. */
export interface Corroboration {
  readonly publishers: number;
  /** Copies of one agency's or one source's text are one voice. */
  readonly independent: number;
  /** Whom all copies repeat, when all are copies of the same. */
  readonly origin: string | undefined;
}

/** Counts those who support what is cited; who disputes it or only mentions it does not corroborate it. */
export function corroborationOf(citations: readonly Citation[], sources: Sources): Corroboration {
  const supporting = citations.flatMap(({ source, stance = "supports" }) =>
    stance === "supports" ? (sources.get(source) ?? []) : [],
  );
  const voices = new Set(supporting.map((source) => voiceOf(source, sources)));
  const [voice] = voices;
  const areCopies = supporting.every(({ custom }) => custom?.syndicatedFrom !== undefined);
  return {
    publishers: new Set(supporting.map(publisherOf)).size,
    independent: voices.size,
    origin: voices.size === 1 && areCopies ? voice : undefined,
  };
}

/** The publisher whose text it is, through copies of copies. Those that copy in a circle speak as the first by name. */
function voiceOf(source: Source, sources: Sources): string {
  const trail = new Set<Source>();
  let current = source;
  for (;;) {
    const from = current.custom?.syndicatedFrom;
    if (from === undefined) return publisherOf(current);
    if (trail.has(current)) return firstName([...trail].slice([...trail].indexOf(current)));
    trail.add(current);
    const original = sources.get(from);
    if (original === undefined) return from;
    current = original;
  }
}

function firstName(sources: readonly Source[]): string {
  return sources.map(publisherOf).reduce((first, name) => (name < first ? name : first));
}
