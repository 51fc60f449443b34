import { faultsIn, under } from "./check.js";
import { type Dated, dateEvents } from "./date-events.js";
import { putChecks } from "./seed-checks.js";
import { citeClaims, citeRelations } from "./seed-citations.js";
import { spanOf } from "./seed-date.js";
import { datePublication, type Fault, groupClaims, type Statement } from "./seed-statements.js";
import { editionShape, seedDocumentShape } from "./seed-shapes.js";
import type { SeedEvent, Seeds } from "./seed-types.js";
import type { Issue, Participant, Place, TimelineDocument, TimelineEvent } from "./types.js";
import { validate } from "./validate.js";

/** A document built from seeds, and everything that is wrong with them. */
export interface Build {
  readonly timeline: TimelineDocument;
  readonly issues: readonly Issue[];
}

interface Names {
  readonly participants: ReadonlyMap<string, Participant>;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Builds the document. Every date is derived from the claims about the event, the claims of several documents about one
 * event become its citations in the order of publication, and events stand in order of time. What is wrong in the seeds
 * is not thrown: seeds of another shape give an empty document, an event that cannot be dated is left out, and `issues`
 * names all faults. Publish what has none.
 */
export function buildTimeline(seeds: Seeds): Build {
  const issues: Issue[] = [];
  const read = readSeeds(seeds, issues);
  if (read === undefined || issues.length > 0) return { timeline: { version: 1, sources: [], events: [] }, issues };
  const { edition, documents } = read;
  const fault: Fault = (path, code, message) => issues.push({ path, code, message, severity: "error" });
  const { participants: _, places: __, events: named, ...head } = edition;
  const published = datePublication(documents, fault);
  const statements = groupClaims(named, published, fault);
  const dates = dateEvents(statements, fault);
  const names = {
    participants: new Map(Object.entries(edition.participants)),
    places: new Map(Object.entries(edition.places)),
  };
  const claimed = [...statements.values()].flat();
  checkPlaces(claimed, names, fault);
  const events = named.flatMap((event, index) => {
    const about = statements.get(event.id) ?? [];
    const dated = dates.get(event.id);
    const here: Fault = (path, code, message) => fault(`/edition/events/${index}${path}`, code, message);
    checkNames(event, about, names, here);
    const relations = event.relations && citeRelations(event.relations, claimed, here);
    return dated ? [{ ...assemble(event, about, dated, names), ...(relations && { relations }) }] : [];
  });
  const sources = published.map(({ document }) => document.source);
  const checked = putChecks(events.sort(byTime), sources, seeds, fault);
  const { document, issues: found } = validate({ version: 1, ...head, sources, events: checked });
  return { timeline: document, issues: [...issues, ...found] };
}

/** Seeds are written by hand: what is not of their shape is told before anything is derived from them. */
function readSeeds(seeds: Seeds, issues: Issue[]): Seeds | undefined {
  const faults = faultsIn(issues);
  const edition = editionShape(seeds.edition, under("edition"), faults);
  const documents = seeds.documents.flatMap((document, index) => {
    const path = under(document.source?.id ?? index, under("documents"));
    return seedDocumentShape(document, path, faults) ?? [];
  });
  return edition && { edition, documents };
}

/** Tells of names that the edition does not have, and of a place or participants that no document states. */
function checkNames(event: SeedEvent, about: readonly Statement[], names: Names, fault: Fault): void {
  const supported = new Set(about.flatMap(({ claim }) => claim.supports));
  const { id, participants = [], place } = event;
  participants.forEach(([key], index) => {
    if (!names.participants.has(key)) fault(`/participants/${index}`, "unknown-name", `unknown participant: "${key}"`);
  });
  if (participants.length > 0 && !supported.has("participants")) {
    fault("/participants", "unsupported", `no claim supports the participants of "${id}"`);
  }
  if (place === undefined) return;
  if (!names.places.has(place)) fault("/place", "unknown-name", `unknown place: "${place}"`);
  if (!supported.has("place")) fault("/place", "unsupported", `no claim supports the place of "${id}"`);
}

/** Tells of places of claims that the edition does not have. */
function checkPlaces(claimed: readonly Statement[], { places }: Names, fault: Fault): void {
  for (const { claim, path } of claimed) {
    if (claim.place === undefined || places.has(claim.place)) continue;
    fault(`${path}/place`, "unknown-name", `unknown place: "${claim.place}"`);
  }
}

/** The event as the timeline has it; its properties in the order in which one reads them. */
function assemble(event: SeedEvent, about: readonly Statement[], dated: Dated, names: Names): TimelineEvent {
  const { id, title, summary, category, importance } = event;
  const verification = dated.isDisputed ? "disputed" : event.verification;
  const place = names.places.get(event.place ?? "");
  const participants = event.participants?.flatMap(([key, role]) => {
    const named = names.participants.get(key);
    return named ? [{ ...named, role }] : [];
  });
  const tags = [...new Set(about.flatMap(({ claim }) => claim.tags ?? []))];
  return {
    id,
    title,
    summary,
    date: dated.date,
    dateBasis: dated.basis,
    status: about[0]?.claim.status ?? "occurred",
    ...(verification && { verification }),
    category,
    ...(tags.length > 0 && { tags }),
    importance,
    ...(participants && { participants }),
    ...(place && { place }),
    citations: citeClaims(about, dated, { place, places: names.places }),
  };
}

/** By earliest start, then earliest end, then id. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const [aFrom, aTo] = spanOf(a.date);
  const [bFrom, bTo] = spanOf(b.date);
  return aFrom - bFrom || (aTo === bTo ? 0 : aTo - bTo) || (a.id < b.id ? -1 : 1);
}
