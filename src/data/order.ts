import { hull } from "../time/bounds.js";
import { parseEdtf } from "../time/edtf.js";
import type { Interval } from "../time/instant.js";
import type { TimelineEvent } from "./types.js";

/** An event whose date leaves no room for another that it is said to follow, or to precede. */
export interface Contradiction {
  readonly event: TimelineEvent;
  readonly other: TimelineEvent;
  readonly side: "after" | "before";
}

/** The pairs of events of which the dates and `dateBasis.after` or `before` cannot both hold. Linear in such pointers. */
export function contradictions(events: readonly TimelineEvent[]): readonly Contradiction[] {
  const ordered = events.filter(({ dateBasis }) => dateBasis?.after !== undefined || dateBasis?.before !== undefined);
  if (ordered.length === 0) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  return ordered.flatMap((event) => {
    const found: Contradiction[] = [];
    const [from, to] = hullOf(event);
    for (const side of ["after", "before"] as const) {
      for (const id of event.dateBasis?.[side] ?? []) {
        const other = byId.get(id);
        if (other === undefined) continue;
        const [otherFrom, otherTo] = hullOf(other);
        if (side === "after" ? to <= otherFrom : from >= otherTo) found.push({ event, other, side });
      }
    }
    return found;
  });
}

const hullOf = ({ date }: TimelineEvent): Interval => hull(parseEdtf(date));
