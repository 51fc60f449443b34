import type { Fault } from "./seed-statements.js";
import type { Seeds } from "./seed-types.js";
import type { Citation, Source, TimelineEvent } from "./types.js";

/**
 * The events, each citation that quotes a checked source with the check of that source; tells of checks that were of
 * another text than the source is said to have.
 */
export function putChecks(
  events: readonly TimelineEvent[],
  sources: readonly Source[],
  { checks: given = {} }: Pick<Seeds, "checks">,
  fault: Fault,
): readonly TimelineEvent[] {
  const checks = new Map(Object.entries(given));
  for (const { id, custom } of sources) {
    const check = checks.get(id);
    if (check === undefined || check.contentHash === custom?.contentHash) continue;
    const message = `checked against another text: ${check.contentHash} (expected ${custom?.contentHash})`;
    fault(`/checks/${id}/contentHash`, "stale-check", message);
  }
  const put = (citation: Citation): Citation => {
    const check = citation.selector && checks.get(citation.source);
    return check ? { ...citation, check } : citation;
  };
  return events.map((event) => {
    const relations = event.relations?.map((relation) =>
      relation.citations ? { ...relation, citations: relation.citations.map(put) } : relation,
    );
    return { ...event, citations: event.citations.map(put), ...(relations && { relations }) };
  });
}
