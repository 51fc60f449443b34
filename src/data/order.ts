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

/** Whether an event says that it follows or precedes others. */
export const isOrdered = ({ dateBasis }: TimelineEvent): boolean =>
  dateBasis?.after !== undefined || dateBasis?.before !== undefined;

/** The pairs of ordered events and others of which the dates and `dateBasis.after` or `before` cannot both hold. Linear in such pointers. */
export function contradictions(
  ordered: readonly TimelineEvent[],
  find: (id: string) => TimelineEvent | undefined,
): readonly Contradiction[] {
  return ordered.flatMap((event) => {
    const found: Contradiction[] = [];
    const [from, to] = hullOf(event);
    for (const side of ["after", "before"] as const) {
      for (const id of event.dateBasis?.[side] ?? []) {
        const other = find(id);
        if (other === undefined) continue;
        const [otherFrom, otherTo] = hullOf(other);
        if (side === "after" ? to <= otherFrom : from >= otherTo) found.push({ event, other, side });
      }
    }
    return found;
  });
}

const hullOf = ({ date }: TimelineEvent): Interval => hull(parseEdtf(date));
