import type { Citation, Source } from "./types.js";

type Sources = ReadonlyMap<string, Source>;

/** Who publishes a source: its newspaper or site, else its publisher; where neither is known, the source itself. */
export function publisherOf(source: Source): string {
  return source["container-title"] ?? source.publisher ?? source.id;
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
  const origins = new Set(supporting.map(({ custom }) => custom?.syndicatedFrom));
  const [origin] = origins;
  return {
    publishers: new Set(supporting.map(publisherOf)).size,
    independent: voices.size,
    origin: origins.size === 1 && origin !== undefined ? nameOf(origin, sources) : undefined,
  };
}

/** The publisher whose text it is, through copies of copies. A circle of copies ends where it closes. */
function voiceOf(source: Source, sources: Sources): string {
  const seen = new Set<Source>();
  let current = source;
  for (;;) {
    const from = current.custom?.syndicatedFrom;
    if (from === undefined || seen.has(current)) return publisherOf(current);
    seen.add(current);
    const original = sources.get(from);
    if (original === undefined) return from;
    current = original;
  }
}

function nameOf(origin: string, sources: Sources): string {
  const source = sources.get(origin);
  return source === undefined ? origin : publisherOf(source);
}
