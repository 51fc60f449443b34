import { attempt, type Faults, type Path, show, under, warn } from "./check.js";
import { closingRelations } from "./cycles.js";
import { contradictions, isOrdered } from "./order.js";
import { pathAt, type Records } from "./records.js";
import { STEP, type Steps } from "./steps.js";
import type { Citation, DateBasis, Relation, TimelineEvent } from "./types.js";

/** What pointers may lead to, and where to say that one does not. */
interface Given {
  readonly events: Records<TimelineEvent>;
  readonly sources: Pick<Records<unknown>, "placeOf">;
  readonly faults: Faults;
}

/**
 * The events, in their order, without pointers to sources, events and citations that are not there and without
 * relations `partOf` and `outcomeOf` that lead in a circle; each pointer left out is a warning. An event whose pointers
 * all lead somewhere stays the same object.
 */
export function* linkEvents({ events, sources, faults }: Given): Steps<readonly TimelineEvent[]> {
  const { list } = events;
  const linked: TimelineEvent[] = [];
  const [related, ordered]: [TimelineEvent[], TimelineEvent[]] = [[], []];
  for (let at = 0; at < list.length; at++) {
    if (at % STEP === 0) yield 1;
    const event = list[at];
    if (event === undefined) continue;
    const link = (): TimelineEvent => linkEvent(event, at, { events, sources, faults });
    const kept = pointsNowhere(event) ? event : attempt(pathAt(events, at), faults, link);
    if (kept === undefined) continue;
    linked.push(kept);
    if (kept.relations !== undefined) related.push(kept);
    if (isOrdered(kept)) ordered.push(kept);
  }
  const wrong = contradictions(ordered, (id) => list[events.placeOf(id) ?? -1]);
  const circular = new Set([...closingRelations(related, "partOf"), ...closingRelations(related, "outcomeOf")]);
  if (wrong.length === 0 && circular.size === 0) return linked;
  const pathOf = ({ id }: TimelineEvent): Path => pathAt(events, events.placeOf(id) ?? 0);
  for (const { event, other, side } of wrong) {
    const dates = `${show(event.id)} on ${event.date}, ${show(other.id)} on ${other.date}`;
    warn(faults, under(side, under("dateBasis", pathOf(event))), "contradiction", `not ${side} the other: ${dates}`);
  }
  const isCircular = (relation: Relation): boolean => circular.has(relation);
  return linked.map((event) => {
    if (!event.relations?.some(isCircular)) return event;
    const path = under("relations", pathOf(event));
    warn(faults, path, "circular-relation", `a circle of relations: ${show(event.id)}`);
    return without(event, isCircular);
  });
}

const pointsNowhere = ({ citations, dateBasis, relations }: TimelineEvent): boolean =>
  citations.length === 0 && dateBasis === undefined && relations === undefined;

function without(event: TimelineEvent, isLeftOut: (relation: Relation) => boolean): TimelineEvent {
  return { ...event, relations: event.relations?.filter((relation) => !isLeftOut(relation)) ?? [] };
}

function linkEvent(event: TimelineEvent, at: number, given: Given): TimelineEvent {
  const path = pathAt(given.events, at);
  const cited = given.events.cited[at] ?? 0;
  const citations = citing(event.citations, under("citations", path), given);
  const whole = citations.length === cited ? cited : 0;
  const dateBasis = event.dateBasis && grounding(event.dateBasis, whole, under("dateBasis", path), given);
  const relations = event.relations && relating(event, event.relations, under("relations", path), given);
  const same = citations === event.citations && dateBasis === event.dateBasis && relations === event.relations;
  return same ? event : { ...event, citations, ...(dateBasis && { dateBasis }), ...(relations && { relations }) };
}

/** The citations whose source is there. */
function citing(citations: readonly Citation[], path: Path, { sources, faults }: Given): readonly Citation[] {
  const known = citations.filter(({ source }, index) => {
    const isKnown = sources.placeOf(source) !== undefined;
    const here = under("source", under(index, path));
    if (!isKnown) warn(faults, here, "unknown-source", `unknown source: ${show(source)}`);
    return isKnown;
  });
  return known.length === citations.length ? citations : known;
}

/** The basis without a citation outside the first `count` and without events that are not there. */
function grounding(basis: DateBasis, count: number, path: Path, { events, faults }: Given): DateBasis {
  const { citation, anchorEvent, after, before, ...rest } = basis;
  const known = (id: string, key: string): boolean => {
    const isKnown = events.placeOf(id) !== undefined;
    if (!isKnown) warn(faults, under(key, path), "unknown-event", `unknown event: ${show(id)}`);
    return isKnown;
  };
  const isCited = citation === undefined || (Number.isInteger(citation) && citation < count);
  if (!isCited) warn(faults, under("citation", path), "unknown-citation", `no such citation: ${show(citation)}`);
  const isAnchored = anchorEvent === undefined || known(anchorEvent, "anchorEvent");
  const follows = after?.filter((id) => known(id, "after"));
  const precedes = before?.filter((id) => known(id, "before"));
  if (isCited && isAnchored && follows?.length === after?.length && precedes?.length === before?.length) return basis;
  return {
    ...rest,
    ...(isCited && citation !== undefined && { citation }),
    ...(isAnchored && anchorEvent !== undefined && { anchorEvent }),
    ...(follows !== undefined && follows.length > 0 && { after: follows }),
    ...(precedes !== undefined && precedes.length > 0 && { before: precedes }),
  };
}

/** The relations to other events that are there, each once. */
function relating({ id }: TimelineEvent, relations: readonly Relation[], up: Path, given: Given): readonly Relation[] {
  const { events, faults } = given;
  const seen = new Set<string>();
  const kept: Relation[] = [];
  relations.forEach((relation, index) => {
    const { type, target, citations } = relation;
    const path = under(index, up);
    const here = under("target", path);
    const name = `${type} ${target}`;
    if (seen.has(name)) return;
    seen.add(name);
    if (target === id) return warn(faults, here, "self-relation", `relation to itself: ${show(id)}`);
    if (events.placeOf(target) === undefined)
      return warn(faults, here, "dangling-relation", `unknown event: ${show(target)}`);
    const cited = citations && citing(citations, under("citations", path), given);
    kept.push(cited === undefined || cited === citations ? relation : { ...relation, citations: cited });
  });
  const same = kept.length === relations.length && kept.every((relation, index) => relation === relations[index]);
  return same ? relations : kept;
}
