import { hull } from "../time/bounds.js";
import { parseEdtf } from "../time/edtf.js";
import type { Instant, Interval } from "../time/instant.js";
import { attesting } from "../data/knowledge.js";
import { assertedFrom } from "../data/report-time.js";
import type { EdtfString, Source, TimelineEvent } from "../data/types.js";

/**
 * From when until when an event was known, both included: from `knownFrom` or the first day on which a source that
 * attests it may have been published, whichever is later, until `knownUntil`. Infinite where nothing says so. The rules are those of
 * `knownBefore`, but for records of which the date or the status is only in later sources: here they count from the first.
 */
export function knownInterval(event: TimelineEvent, sources: ReadonlyMap<string, Source>): Interval {
  const { knownFrom, knownUntil, citations } = event;
  let published = citations.length === 0 ? -Infinity : Infinity;
  for (const citation of attesting(citations))
    published = Math.min(published, assertedFrom(citation, sources.get(citation.source)));
  return [Math.max(startOf(knownFrom) ?? -Infinity, published), startOf(knownUntil) ?? Infinity];
}

function startOf(edtf: EdtfString | undefined): Instant | undefined {
  return edtf === undefined ? undefined : hull(parseEdtf(edtf))[0];
}
