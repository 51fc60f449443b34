import type { Relation, TimelineEvent } from "./types.js";

/**
 * The relations of one type that close a circle, in the order of events and relations; without them there is none.
 * Takes time in proportion to events and relations, and no recursion: chains may be as long as the document.
 */
export function closingRelations(events: readonly TimelineEvent[], type: Relation["type"]): readonly Relation[] {
  const onward = new Map<string, readonly Relation[]>();
  for (const { id, relations } of events) {
    const ofType = relations?.filter((relation) => relation.type === type) ?? [];
    if (ofType.length > 0) onward.set(id, ofType);
  }
  const closing: Relation[] = [];
  const finished = new Set<string>();
  const entered = new Set<string>();
  const enter = (id: string) => {
    entered.add(id);
    return { id, steps: (onward.get(id) ?? []).values() };
  };
  for (const id of onward.keys()) {
    const trail = finished.has(id) ? [] : [enter(id)];
    for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
      const { value: relation } = at.steps.next();
      if (relation === undefined) {
        entered.delete(at.id);
        finished.add(at.id);
        trail.pop();
      } else if (entered.has(relation.target)) closing.push(relation);
      else if (!finished.has(relation.target)) trail.push(enter(relation.target));
    }
  }
  return closing;
}
