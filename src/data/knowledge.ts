import { hull } from "../time/bounds.js";
import { parseEdtf } from "../time/edtf.js";
import type { Instant } from "../time/instant.js";
import { type Dataset, revised } from "./dataset.js";
import { type Mask, maskOf } from "./mask.js";
import { assertedFrom } from "./report-time.js";
import { ownValue, preferred, speaksOf, type StatedProperty, statedValues } from "./stated.js";
import { statuses } from "./statuses.js";
import type { CitableProperty, Citation, DateBasis, EdtfString, Relation, Source, TimelineEvent } from "./types.js";

/** What the sources had reported by an instant. */
export interface Knowledge {
  /** All events, so that each keeps its place; those that were known, as they were known. */
  readonly dataset: Dataset;
  /** The rows of that dataset that were known. */
  readonly known: Mask;
}

type Sources = ReadonlyMap<string, Source>;
/** Whether the event of an id was known. */
type IsKnown = (id: string) => boolean;
/** Whether a citation had been made. */
type MadeBefore = (citation: Citation) => boolean;
interface Then {
  readonly made: MadeBefore;
  readonly sources: Sources;
}

/**
 * A dataset as its sources had it before `instant` (the end of a day, exclusive). An event is known from the first day on
 * which a source that supports it, and one each that give its date and status, may have been published, but not before
 * `knownFrom`, until `knownUntil`. What only later sources give is taken from it: citations, relations, people, place,
 * themes and summary; a date and a status are those of then. Events without citations have no report time and are always
 * known; so is all that undated sources say. O(n log n). The same dataset, when nothing is taken from any event.
 */
export function knownBefore(dataset: Dataset, instant: Instant): Knowledge {
  const { document, rowOf, sourceOf } = dataset;
  const isOut = new Map(
    document.sources.map((source) => [source.id, assertedFrom({ source: source.id }, source) < instant]),
  );
  const made: MadeBefore = (citation) =>
    citation.assertedAt === undefined
      ? (isOut.get(citation.source) ?? true)
      : assertedFrom(citation, sourceOf.get(citation.source)) < instant;
  const then = dataset.events.map((event) => eventBefore(event, instant, { made, sources: sourceOf }));
  const isKnown: IsKnown = (id) => then[rowOf.get(id) ?? -1] !== undefined;
  const events = dataset.events.map((event, row) => {
    const known = then[row];
    return known === undefined ? unrelated(event) : reckonedFrom(relatedTo(known, isKnown, made), isKnown);
  });
  // The axis stays as it is: what moves is what was known.
  const past = revised(dataset, events);
  const isSame = past.rowOf === rowOf;
  return { dataset: past, known: maskOf(past, ({ id }, row) => (isSame ? then[row] !== undefined : isKnown(id))) };
}

function eventBefore(
  event: TimelineEvent,
  instant: Instant,
  { made: wasMade, sources }: Then,
): TimelineEvent | undefined {
  const { knownFrom, knownUntil, citations } = event;
  if (knownFrom !== undefined && startOf(knownFrom) >= instant) return undefined;
  if (knownUntil !== undefined && startOf(knownUntil) < instant) return undefined;
  if (citations.every(wasMade)) return event;
  const made = citations.filter(wasMade);
  if (!attesting(citations).some(wasMade)) return undefined;
  const date = valueThen(event, "date", made, sources);
  const stated = valueThen(event, "status", made, sources);
  const status = statuses.find((one) => one === stated);
  if (date === undefined || status === undefined) return undefined;
  return { ...supportedBy(event, made, sources), date, status, ...(date === event.date && basisOf(event, made)) };
}

/** Those by which something is known: who supports it or, of what nobody ever supports, whoever speaks of it. */
export function attesting(citations: readonly Citation[]): readonly Citation[] {
  const supporting = citations.filter(({ stance = "supports" }) => stance === "supports");
  return supporting.length === 0 ? citations : supporting;
}

/** The record's value, if it was given by then; else what was. `undefined` where only later sources give one. */
function valueThen(
  event: TimelineEvent,
  property: StatedProperty,
  made: readonly Citation[],
  sources: Sources,
): string | undefined {
  const own = ownValue(event, property);
  const speaks = (citation: Citation): boolean => speaksOf(citation, property);
  const isOwn = made.some((citation) => speaks(citation) && (citation.values?.[property] ?? own) === own);
  if (isOwn || !event.citations.some(speaks)) return own;
  return preferred(statedValues({ ...event, citations: made }, property), sources)?.value;
}

/** The record without what only later citations support. */
function supportedBy(event: TimelineEvent, made: readonly Citation[], sources: Sources): TimelineEvent {
  const { summary, place, participants, tags, verification: _, dateBasis: __, ...rest } = event;
  const isGiven = (property: CitableProperty): boolean =>
    made.some((citation) => speaksOf(citation, property)) ||
    !event.citations.some((citation) => speaksOf(citation, property));
  const where = place && valueThen(event, "place", made, sources);
  const [cited, shown] = [tagsOf(event.citations), tagsOf(made)];
  const themes = tags?.filter((tag) => shown.has(tag) || !cited.has(tag));
  return {
    ...rest,
    citations: made,
    ...(summary !== undefined && isSummed(event, made) && { summary }),
    ...(place !== undefined && where !== undefined && { place: where === place.name ? place : { name: where } }),
    ...(participants !== undefined && isGiven("participants") && { participants }),
    ...(themes !== undefined && { tags: themes }),
  };
}

function tagsOf(citations: readonly Citation[]): ReadonlySet<string> {
  return new Set(citations.flatMap(({ tags = [] }) => tags));
}

/** Whether all who answer for the summary had spoken. A summary that nobody answers for is of all that is known. */
function isSummed({ citations }: TimelineEvent, made: readonly Citation[]): boolean {
  const answers = (citation: Citation): boolean => speaksOf(citation, "summary");
  const count = made.filter(answers).length;
  return count > 0 && count === citations.filter(answers).length;
}

/** How the date came about, if it came from a citation that was made; its index among those. */
function basisOf({ dateBasis, citations }: TimelineEvent, made: readonly Citation[]): { dateBasis?: DateBasis } {
  if (dateBasis === undefined) return {};
  const cited = dateBasis.citation === undefined ? undefined : citations[dateBasis.citation];
  if (cited === undefined) return { dateBasis };
  const citation = made.indexOf(cited);
  return citation === -1 ? {} : { dateBasis: { ...dateBasis, citation } };
}

function unrelated(event: TimelineEvent): TimelineEvent {
  return event.relations === undefined || event.relations.length === 0 ? event : { ...event, relations: [] };
}

/** Without relations to events that were not known, and those that only later sources support. */
function relatedTo(event: TimelineEvent, isKnown: IsKnown, made: MadeBefore): TimelineEvent {
  const { relations = [] } = event;
  const left = relations.flatMap((relation) => (isKnown(relation.target) ? relationBefore(relation, made) : []));
  const isSame = left.length === relations.length && left.every((relation, index) => relation === relations[index]);
  return isSame ? event : { ...event, relations: left };
}

/** The relation with the citations that were made; none, if they do not support it. */
function relationBefore(relation: Relation, wasMade: MadeBefore): Relation | readonly [] {
  const { citations = [] } = relation;
  const made = citations.filter(wasMade);
  if (made.length === citations.length) return relation;
  return attesting(citations).some(wasMade) ? { ...relation, citations: made } : [];
}

/** Without a reckoning of its date from events that were not known. */
function reckonedFrom(event: TimelineEvent, isKnown: IsKnown): TimelineEvent {
  const { after = [], before = [], anchorEvent } = event.dateBasis ?? {};
  if (after.every(isKnown) && before.every(isKnown) && (anchorEvent === undefined || isKnown(anchorEvent)))
    return event;
  const { dateBasis: _, ...rest } = event;
  return rest;
}

const startOf = (edtf: EdtfString): Instant => hull(parseEdtf(edtf))[0];
