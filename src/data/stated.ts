import type { Instant } from "../time/instant.js";
import { publisherOf } from "./corroboration.js";
import { assertedFrom } from "./report-time.js";
import type { CitableProperty, Citation, Source, TimelineEvent } from "./types.js";

type Sources = ReadonlyMap<string, Source>;

/** Properties of which each source may give a value of its own. */
export type StatedProperty = "date" | "status" | "place";

/** One value, and the citations that give it. */
export interface Stated {
  readonly value: string;
  readonly citations: readonly Citation[];
}

/** What sources differ in: a property, or what a number counts; the value that is shown comes first. */
export interface Disagreement {
  readonly about: "date" | "place" | { readonly number: string };
  readonly values: readonly Stated[];
}

/** A status is not among them: that it was planned and has happened is no contradiction. */
const comparable: readonly ("date" | "place")[] = ["date", "place"];

/**
 * The values that an event's citations give for a property, the record's own first, where one of them gives it. Empty
 * where none speaks of it.
 */
export function statedValues(event: TimelineEvent, property: StatedProperty): readonly Stated[] {
  const own = ownValue(event, property);
  const stated = byValue(event.citations, (citation) =>
    speaksOf(citation, property) ? (citation.values?.[property] ?? own) : undefined,
  );
  return [...stated.filter(({ value }) => value === own), ...stated.filter(({ value }) => value !== own)];
}

/** The value that the record has. */
export function ownValue(event: TimelineEvent, property: StatedProperty): string | undefined {
  return property === "place" ? event.place?.name : event[property];
}

/** What the sources of an event differ in. Of numbers, the one that `preferred` takes comes first. */
export function disagreementsOf(event: TimelineEvent, sources: Sources): readonly Disagreement[] {
  if (event.citations.length < 2) return [];
  const properties = comparable.map((about) => ({ about, values: statedValues(event, about) }));
  const names = new Set(event.citations.flatMap(({ values }) => Object.keys(values?.numbers ?? {})));
  const numbers = Array.from(names, (number) => {
    const values = byValue(event.citations, (citation) => {
      const given = citation.values?.numbers ?? {};
      return Object.hasOwn(given, number) ? given[number] : undefined;
    });
    const first = preferred(values, sources);
    return { about: { number }, values: values.toSorted((a, b) => Number(b === first) - Number(a === first)) };
  });
  const differing = [...properties, ...numbers].filter(({ values }) => values.length > 1);
  // The record may have a value that none of its sources gives.
  return differing.map(({ about, values }) => {
    const own = typeof about === "string" ? ownValue(event, about) : undefined;
    const isGiven = own === undefined || values[0]?.value === own;
    return { about, values: isGiven ? values : [{ value: own, citations: [] }, ...values] };
  });
}

/** Whether sources contradict each other about an event, by its own word or by the values they give. */
export function isDisputed(event: TimelineEvent, sources: Sources): boolean {
  if (event.verification === "disputed") return true;
  if (event.citations.length === 0) return false;
  return (
    event.citations.some(({ stance }) => stance === "disputes") ||
    (event.citations.some(({ values }) => values !== undefined) && disagreementsOf(event, sources).length > 0)
  );
}

/** The value that most publishers give; of equals, the one that was reported last; of equals, the first. */
export function preferred(values: readonly Stated[], sources: Sources): Stated | undefined {
  const weigh = ({ citations }: Stated): readonly [publishers: number, last: Instant] => {
    const publishers = new Set<string>();
    let last = -Infinity;
    for (const citation of citations) {
      const source = sources.get(citation.source);
      publishers.add(source === undefined ? citation.source : publisherOf(source));
      last = Math.max(last, assertedFrom(citation, source));
    }
    return [publishers.size, last];
  };
  return values.reduce<Stated | undefined>((best, value) => {
    if (best === undefined) return value;
    const [[most, last], [count, time]] = [weigh(best), weigh(value)];
    return count > most || (count === most && time > last) ? value : best;
  }, undefined);
}

/**
 * Whether a citation gives a property, as the record has it or otherwise. Who says that something exists says whether it
 * happened. Who disputes it gives only values of their own; who mentions it gives nothing that is not named.
 */
export function speaksOf({ supports, values, stance }: Citation, property: CitableProperty): boolean {
  const given: Partial<Record<CitableProperty, unknown>> = values ?? {};
  if (given[property] !== undefined) return true;
  if (stance === "disputes") return false;
  const supported: readonly CitableProperty[] = supports ?? (stance === "mentions" ? [] : ["existence"]);
  return supported.includes(property) || (property === "status" && supported.includes("existence"));
}

function byValue(citations: readonly Citation[], valueOf: (citation: Citation) => string | undefined): Stated[] {
  const found = new Map<string, Citation[]>();
  for (const citation of citations) {
    const value = valueOf(citation);
    if (value === undefined) continue;
    const others = found.get(value);
    if (others === undefined) found.set(value, [citation]);
    else others.push(citation);
  }
  return Array.from(found, ([value, given]) => ({ value, citations: given }));
}
