import type { Source, TimelineEvent } from "../data/types.js";
import { importanceOf, type NameField, namesOf } from "../data/fields.js";

/**
 * Which events to show. `in` holds when any of an event's names in the field is among the values; "" stands for having
 * none. `range` includes both ends. `contains` does not tell cases apart; of letters beyond the simple case mappings of
 * Unicode, such as İ, each store has its own opinion.
 */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly field: NameField; readonly in: readonly string[] }
  | { readonly field: "importance"; readonly range: readonly [least: number, most: number] }
  | { readonly field: "title"; readonly contains: string };

/** What is done with each form of a filter: one way to read them, whatever they are compiled to. */
export interface FilterReader<Result> {
  and(parts: readonly Result[]): Result;
  or(parts: readonly Result[]): Result;
  not(part: Result): Result;
  named(field: NameField, names: readonly string[]): Result;
  important(least: number, most: number): Result;
  titled(part: string): Result;
}

/** Reads a filter from the inside out. Throws `RangeError` on what is none, wherever it came from. */
export function readFilter<Result>(filter: Filter, reader: FilterReader<Result>): Result {
  const read = (part: Filter): Result => readFilter(part, reader);
  if ("and" in filter) return reader.and(filter.and.map(read));
  if ("or" in filter) return reader.or(filter.or.map(read));
  if ("not" in filter) return reader.not(read(filter.not));
  if ("in" in filter) return reader.named(filter.field, filter.in);
  if ("range" in filter && filter.field === "importance") {
    const [least, most] = filter.range;
    if (!Number.isFinite(least) || !Number.isFinite(most)) {
      throw new RangeError(`not a range: ${least} to ${most} (expected finite numbers)`);
    }
    return reader.important(least, most);
  }
  if ("contains" in filter && filter.field === "title") return reader.titled(filter.contains);
  throw new RangeError(
    `unknown filter: ${Object.keys(filter).join(", ")} (expected and, or, not, in, range or contains)`,
  );
}

/** A filter as a predicate. */
export function predicateOf(filter: Filter, sources: ReadonlyMap<string, Source>): (event: TimelineEvent) => boolean {
  return readFilter<(event: TimelineEvent) => boolean>(filter, {
    and: (parts) => (event) => parts.every((passes) => passes(event)),
    or: (parts) => (event) => parts.some((passes) => passes(event)),
    not: (passes) => (event) => !passes(event),
    named: (field, names) => {
      const wanted = new Set(names);
      return (event) => namesOf(event, field, sources).some((name) => wanted.has(name));
    },
    important: (least, most) => (event) => importanceOf(event) >= least && importanceOf(event) <= most,
    titled: (part) => {
      const wanted = part.toLowerCase();
      return ({ title }) => title.toLowerCase().includes(wanted);
    },
  });
}
