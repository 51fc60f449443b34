import { createDataset } from "../data/dataset.js";
import type { TimelineDocument } from "../data/types.js";

/**
 * The document with the events of `ids` alone, or with all of them, in time order. O(n log n). Throws `RangeError` for
 * ids of no event.
 */
export function selectEvents(document: TimelineDocument, ids: readonly string[] | undefined): TimelineDocument {
  const { events, rowOf } = createDataset(document);
  if (ids === undefined) return { ...document, events };
  const unknown = ids.filter((id) => !rowOf.has(id));
  if (unknown.length > 0) {
    const names = unknown.map((id) => JSON.stringify(id)).join(", ");
    throw new RangeError(`unknown event: ${names} (expected ids of events of the document)`);
  }
  const chosen = new Set(ids);
  return { ...document, events: events.filter(({ id }) => chosen.has(id)) };
}
