import { hull } from "../time/bounds.js";
import { parseEdtf } from "../time/edtf.js";
import type { Instant } from "../time/instant.js";
import { createDataset, type Dataset } from "./dataset.js";
import { type Mask, maskOf } from "./mask.js";
import { assertedFrom } from "./report-time.js";
import { ownValue, preferred, speaksOf, type StatedProperty, statedValues } from "./stated.js";
import type { CitableProperty, Citation, DateBasis, EdtfString, EventStatus, Source, TimelineEvent } from "./types.js";

/** What the sources had reported by an instant. */
export interface Knowledge {
  /** All events, so that each keeps its place; those that were known, as they were known. */
  readonly dataset: Dataset;
  /** The rows of that dataset that were known. */
  readonly known: Mask;
}

type Sources = ReadonlyMap<string, Source>;
/** Whether a citation had been made. */
type MadeBefore = (citation: Citation) => boolean;
interface Then {
  readonly made: MadeBefore;
  readonly sources: Sources;
}

/**
 * A dataset as its sources had it before `instant` (the end of a day, exclusive). An event is known from the first day on
 * which a source that supports it may have been published, or from `knownFrom`, until `knownUntil`. What only later
 * sources give is taken from it: citations, relations, people, place and summary; a date and a status are those of then.
 * Events without citations have no report time and are always known. O(n log n).
 */
export function knownBefore(dataset: Dataset, instant: Instant): Knowledge {
  const { sourceOf, document } = dataset;
  const made: MadeBefore = (citation) => assertedFrom(citation, sourceOf.get(citation.source)) < instant;
  const then = new Map<string, TimelineEvent>();
  for (const event of dataset.events) {
    const known = eventBefore(event, instant, { made, sources: sourceOf });
    if (known !== undefined) then.set(event.id, known);
  }
  const events = dataset.events.map((event) => {
    const known = then.get(event.id);
    return known === undefined ? event : relatedTo(then, known, made);
  });
  // The axis stays as it is: what moves is what was known.
  const past = { ...createDataset({ ...document, events }), extent: dataset.extent };
  return { dataset: past, known: maskOf(past, ({ id }) => then.has(id)) };
}

function eventBefore(
  event: TimelineEvent,
  instant: Instant,
  { made: wasMade, sources }: Then,
): TimelineEvent | undefined {
  const { knownFrom, knownUntil, citations } = event;
  if (knownFrom !== undefined && startOf(knownFrom) >= instant) return undefined;
  if (knownUntil !== undefined && startOf(knownUntil) < instant) return undefined;
  const made = citations.filter(wasMade);
  if (made.length === citations.length) return event;
  if (!made.some(({ stance = "supports" }) => stance === "supports")) return undefined;
  const date = valueThen(event, "date", made, sources);
  const status = valueThen(event, "status", made, sources) as EventStatus | undefined;
  if (date === undefined || status === undefined) return undefined;
  return { ...supportedBy(event, made, sources), date, status, ...(date === event.date && basisOf(event, made)) };
}

/** The record's value, if it was given by then; else what was. `undefined` where only later sources give one. */
function valueThen(
  event: TimelineEvent,
  property: StatedProperty,
  made: readonly Citation[],
  sources: Sources,
): string | undefined {
  const own = ownValue(event, property);
  if (!event.citations.some((citation) => speaksOf(citation, property))) return own;
  const values = statedValues({ ...event, citations: made }, property);
  return (values.find(({ value }) => value === own) ?? preferred(values, sources))?.value;
}

/** The record without what only later citations support. */
function supportedBy(event: TimelineEvent, made: readonly Citation[], sources: Sources): TimelineEvent {
  const { summary, place, participants, tags, verification: _, dateBasis: __, ...rest } = event;
  const isGiven = (property: CitableProperty): boolean =>
    made.some((citation) => speaksOf(citation, property)) ||
    !event.citations.some((citation) => speaksOf(citation, property));
  const where = place && valueThen(event, "place", made, sources);
  const shown = new Set(made.flatMap((citation) => citation.tags ?? []));
  const themes = tags?.filter(
    (tag) => shown.has(tag) || !event.citations.some((citation) => citation.tags?.includes(tag)),
  );
  return {
    ...rest,
    citations: made,
    // A summary is of all that is known, unless a citation answers for it.
    ...(summary !== undefined && made.some((citation) => speaksOf(citation, "summary")) && { summary }),
    ...(place !== undefined && where !== undefined && { place: where === place.name ? place : { name: where } }),
    ...(participants !== undefined && isGiven("participants") && { participants }),
    ...(themes !== undefined && { tags: themes }),
  };
}

/** How the date came about, if it came from a citation that was made; its index among those. */
function basisOf({ dateBasis, citations }: TimelineEvent, made: readonly Citation[]): { dateBasis?: DateBasis } {
  if (dateBasis === undefined) return {};
  const cited = dateBasis.citation === undefined ? undefined : citations[dateBasis.citation];
  if (cited === undefined) return { dateBasis };
  const citation = made.indexOf(cited);
  return citation === -1 ? {} : { dateBasis: { ...dateBasis, citation } };
}

/** Without relations to events that were not known, and those that only later sources support. */
function relatedTo(known: ReadonlyMap<string, TimelineEvent>, event: TimelineEvent, made: MadeBefore): TimelineEvent {
  const relations = event.relations?.filter(
    ({ target, citations = [] }) => known.has(target) && (citations.length === 0 || citations.some(made)),
  );
  return relations === undefined || relations.length === event.relations?.length ? event : { ...event, relations };
}

const startOf = (edtf: EdtfString): Instant => hull(parseEdtf(edtf))[0];
