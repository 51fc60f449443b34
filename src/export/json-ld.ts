import { authorsOf, givenFirst } from "../cite/names.js";
import { safeUrl } from "../cite/safe-url.js";
import { isDateInferred } from "../cite/work.js";
import { issuedEdtf } from "../data/csl-date.js";
import { publisherName } from "../data/source-name.js";
import type { EventStatus, Participant, Place, Source, TimelineDocument, TimelineEvent } from "../data/types.js";
import { parseEdtf } from "../time/edtf.js";
import { anchorOf } from "./anchor.js";
import { selectEvents } from "./select-events.js";

/** JSON leaves out what is `undefined`. */
type Thing = Readonly<Record<string, unknown>>;

const EXACT = /^\d{4}-\d\d-\d\d(?:T.+)?$/u;
const NEWS = /^(?:article-(?:magazine|newspaper)|webpage)$/u;

/** What is not `EventScheduled`. For what did not happen although it was planned schema.org has no word. */
const statuses: ReadonlyMap<EventStatus, string | undefined> = new Map([
  ["postponed", "EventPostponed"],
  ["cancelled", "EventCancelled"],
  ["unrealized", undefined],
]);

const kinds: Readonly<Record<string, string>> = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  country: "Country",
};

/**
 * The events in time order as schema.org's `ItemList` of `Event`, for `<script type="application/ld+json">`: no text in it
 * can end the script. `startDate` and `endDate` are there where the day is known; the date as it is known is the property
 * "EDTF", the status in our terms the property "status".
 */
export function jsonLd(document: TimelineDocument): string {
  const { title, description, language, sources, events } = selectEvents(document, undefined);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const list: Thing = {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name: title,
    description,
    itemListElement: events.map((event, index) => {
      const cited = [...new Set(event.citations.map(({ source }) => sourceOf.get(source)))];
      const subjectOf = cited.flatMap((source) => (source === undefined ? [] : [workOf(source, sourceOf)]));
      const item = { ...thingOf(event, eventOf), inLanguage: language, subjectOf };
      return { "@type": "ListItem", position: index + 1, item };
    }),
  };
  return JSON.stringify(list, nonEmpty).replaceAll("<", "\\u003c");
}

function nonEmpty(_name: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function thingOf(event: TimelineEvent, events: ReadonlyMap<string, TimelineEvent>): Thing {
  const { id, title, summary, date, status, place, participants = [], relations = [] } = event;
  const [startDate, endDate] = exactDays(date);
  const replaced = events.get(relations.find(({ type }) => type === "supersedes")?.target ?? "");
  const [previous] = replaced === undefined ? [] : exactDays(replaced.date);
  const isMoved = !statuses.has(status) && previous !== undefined && previous !== startDate;
  const word = isMoved ? "EventRescheduled" : statuses.has(status) ? statuses.get(status) : "EventScheduled";
  return {
    "@type": "Event",
    "@id": `#${anchorOf(id)}`,
    name: title,
    description: summary,
    url: safeUrl(event.url),
    startDate,
    endDate,
    previousStartDate: isMoved ? previous : undefined,
    eventStatus: word && `https://schema.org/${word}`,
    location: place && placeOf(place),
    ...byPart(participants),
    superEvent: relations.flatMap(({ type, target }) => (type === "partOf" ? [{ "@id": `#${anchorOf(target)}` }] : [])),
    additionalProperty: [
      { "@type": "PropertyValue", name: "EDTF", value: date },
      { "@type": "PropertyValue", name: "status", value: status },
    ],
  };
}

/** The first and the last day, or time of day, where they are known and in a year of four digits. */
function exactDays(date: string): readonly (string | undefined)[] {
  const parsed = parseEdtf(date);
  const ends = parsed.type === "interval" ? [parsed.start, parsed.end] : [parsed];
  return ends.map((end) => (typeof end === "object" && EXACT.test(end.text) ? end.text : undefined));
}

function placeOf({ name, latitude, longitude, countryCode, wikidata }: Place): Thing {
  const isLocated = latitude !== undefined && longitude !== undefined;
  return {
    "@type": "Place",
    name,
    address: countryCode,
    geo: isLocated ? { "@type": "GeoCoordinates", latitude, longitude } : undefined,
    sameAs: entityOf(wikidata),
  };
}

/** Persons and bodies by the part they play; what else takes part, is what the event is about. */
function byPart(participants: readonly Participant[]): Thing {
  const parts: Record<string, Thing[]> = {};
  for (const participant of participants) {
    const { name, kind = "", wikidata } = participant;
    const things = (parts[partOf(participant)] ??= []);
    things.push({ "@type": kinds[kind] ?? "Thing", name, sameAs: entityOf(wikidata) });
  }
  return parts;
}

function partOf({ role, kind }: Participant): string {
  if (kind === "country" || kind === "other") return "about";
  if (role === "host" || role === "organizer") return "organizer";
  if (role === "guest" || role === "attendee") return "attendee";
  return role === "actor" ? "performer" : "about";
}

function entityOf(id: string | undefined): string | undefined {
  return id && `https://www.wikidata.org/entity/${id}`;
}

/** `datePublished` only of a day that the source states; `citation` is what the text was taken over from. */
function workOf(source: Source, sources: ReadonlyMap<string, Source>): Thing {
  const { title, type, issued, custom } = source;
  const publisher = publisherName(source);
  const date = issued && !isDateInferred(source) ? issuedEdtf(issued) : undefined;
  const origin = custom?.syndicatedFrom;
  return {
    "@type": NEWS.test(type) ? "NewsArticle" : "CreativeWork",
    headline: title,
    author: authorsOf(source).map((author) => ({
      "@type": author.literal === undefined ? "Person" : "Organization",
      name: givenFirst(author),
    })),
    publisher: publisher && { "@type": "Organization", name: publisher },
    datePublished: date !== undefined && EXACT.test(date) ? date : undefined,
    url: safeUrl(source.URL),
    citation: origin && (sources.get(origin)?.title ?? origin),
  };
}
