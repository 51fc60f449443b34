import { finish, STEP, type Steps } from "../data/steps.js";
import type { Source, TimelineDocument } from "../data/types.js";

/** Sources that are cited, numbered from 1 in the order in which a reader meets them. */
export interface References {
  /** Without the sources that nothing cites. */
  readonly order: readonly Source[];
  /** By source id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** By source id: ids of the events that cite it, each once, in reading order. */
  readonly eventsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Numbers each source by its first citation. `events` stand in reading order. A citation of a source that is not there
 * gets no number (validation reports it). Linear in citations and sources.
 */
export function numberReferences(document: Pick<TimelineDocument, "events" | "sources">): References {
  return finish(numberingReferences(document));
}

/** `numberReferences`, step by step. */
export function* numberingReferences({
  events,
  sources,
}: Pick<TimelineDocument, "events" | "sources">): Steps<References> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const order: Source[] = [];
  const numberOf = new Map<string, number>();
  const eventsOf = new Map<string, string[]>();
  // Without sources there is nothing to number, however many the events.
  for (let row = 0; row < events.length && sources.length > 0; row++) {
    if (row % STEP === 0) yield row / events.length;
    const event = events[row];
    if (event === undefined) continue;
    for (const { source: id } of event.citations) {
      const source = byId.get(id);
      if (source === undefined) continue;
      const citing = eventsOf.get(id);
      if (citing === undefined) {
        order.push(source);
        numberOf.set(id, order.length);
        eventsOf.set(id, [event.id]);
      } else if (citing.at(-1) !== event.id) citing.push(event.id);
    }
  }
  return { order, numberOf, eventsOf };
}
