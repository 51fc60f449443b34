import type { Source } from "../../src/data/types.js";

/** A source of a publisher of the same name, issued on a day (`2023-02-21`) or on one of several (`2023-02-21..2023-02-23`). */
export function source(id: string, issued?: string, given: Partial<Source> = {}): Source {
  const parts = issued?.split("..").map((day) => day.split("-").map(Number));
  return { id, type: "article-newspaper", publisher: id, ...(parts && { issued: { "date-parts": parts } }), ...given };
}

/** Sources by id, as functions of the evidence look them up. */
export const byId = (...sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((one) => [one.id, one]));
