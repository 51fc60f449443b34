import { plainHull } from "../time/bounds.js";
import { EdtfError, parseEdtf } from "../time/edtf.js";
import {
  type Check,
  type Fields,
  identifier,
  list,
  number,
  oneOf,
  own,
  isRecord,
  record,
  refuse,
  show,
  text,
  under,
  warn,
} from "./check.js";
import { statuses } from "./statuses.js";
import type {
  CitableProperty,
  Citation,
  DateBasis,
  EventStatus,
  FragmentSelector,
  Participant,
  Place,
  QuoteCheck,
  Relation,
  Selector,
  StatedValues,
  TextPositionSelector,
  TextQuoteSelector,
  TimelineDocument,
  TimelineEvent,
  WikidataId,
} from "./types.js";

/** In UTF-16 code units. */
const LONGEST_TITLE = 2000;
/** A quotation points at its source and does not stand in for it. */
const MOST_QUOTED_WORDS = 12;

const any = text();
const texts = list(any);
const count = number(0, Number.MAX_SAFE_INTEGER);

/** Text of levels 0 to 2 of EDTF; the message is the parser's. */
const edtf: Check<string> = (value, path, faults) => {
  if (typeof value !== "string") return refuse(faults, path, "bad-date", `not an EDTF text: ${show(value)}`);
  if (plainHull(value) !== undefined) return value;
  try {
    parseEdtf(value);
    return value;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return refuse(faults, path, "bad-date", `not an EDTF date: ${show(value)}: ${error.message}`);
  }
};

const wikidata: Check<WikidataId> = (value, path, faults) =>
  typeof value === "string" && isWikidataId(value)
    ? value
    : refuse(faults, path, "bad-wikidata-id", `not a Wikidata item: ${show(value)} (expected Q and digits)`);

/** The first words of a quotation that is too long; they still lead to its place. */
export const quotation: Check<string> = (value, path, faults) => {
  const given = any(value, path, faults);
  const words = given?.match(/\S+\s*/gu) ?? [];
  if (given === undefined || words.length <= MOST_QUOTED_WORDS) return given;
  warn(
    faults,
    path,
    "long-quote",
    `quote of ${words.length} words (expected at most ${MOST_QUOTED_WORDS}; the rest is cut)`,
  );
  return given.trimStart().slice(0, words.slice(0, MOST_QUOTED_WORDS).join("").trimEnd().length);
};

/** Whether it happened. */
export const status: Check<EventStatus> = oneOf("status", statuses);

/** What of an event a source supports. */
export const properties: Check<readonly CitableProperty[]> = list(
  oneOf("property", ["existence", "title", "date", "status", "place", "participants", "summary"]),
);

const quoteSelector = record<TextQuoteSelector>(
  { type: oneOf("selector", ["TextQuoteSelector"]), exact: quotation, prefix: any, suffix: any },
  { vital: ["type", "exact"] },
);
const positionSelector = record<TextPositionSelector>(
  { type: oneOf("selector", ["TextPositionSelector"]), start: count, end: count },
  { vital: ["type", "start", "end"] },
);
const fragmentSelector = record<FragmentSelector>(
  { type: oneOf("selector", ["FragmentSelector"]), value: any, conformsTo: any },
  { vital: ["type", "value"] },
);
const selectorType = oneOf("selector", ["TextQuoteSelector", "TextPositionSelector", "FragmentSelector"]);

const selector: Check<Selector> = (value, path, faults) => {
  if (!isRecord(value)) return refuse(faults, path, "not-a-record", `not a selector: ${show(value)}`);
  switch (selectorType(own(value, "type"), under("type", path), faults)) {
    case "TextQuoteSelector":
      return quoteSelector(value, path, faults);
    case "TextPositionSelector":
      return positionSelector(value, path, faults);
    case "FragmentSelector":
      return fragmentSelector(value, path, faults);
    default:
      return undefined;
  }
};
const selectors = list(selector);

/** Texts by name; a value of another kind is left out. */
const numbers: Check<Readonly<Record<string, string>>> = (value, path, faults) => {
  if (!isRecord(value)) return refuse(faults, path, "not-a-record", `not a record of numbers: ${show(value)}`);
  const given = Object.keys(value).map((name) => [name, own(value, name)] as const);
  const read = given.map(([name, figure]) => [name, any(figure, under(name, path), faults)] as const);
  const same = read.every(([, figure], index) => figure === given[index]?.[1]);
  return (same ? value : Object.fromEntries(read.filter(([, figure]) => figure !== undefined))) as Record<
    string,
    string
  >;
};

const citation = record<Citation>(
  {
    source: identifier,
    supports: properties,
    stance: oneOf("stance", ["supports", "disputes", "mentions"]),
    selector: (value, path, faults) => (Array.isArray(value) ? selectors : selector)(value, path, faults),
    locator: any,
    claim: any,
    accordingTo: any,
    assertedAt: edtf,
    values: record<StatedValues>({ date: edtf, status, place: any, numbers }, { vital: [] }),
    tags: texts,
    check: record<QuoteCheck>(
      { match: oneOf("match", ["exact", "normalised", "fuzzy", "missing"]), on: edtf, contentHash: any },
      { vital: ["match", "on"] },
    ),
  },
  { vital: ["source"] },
);

/** Someone or something that takes part. */
export const participantShape: Check<Participant> = record<Participant>(
  {
    name: any,
    role: any,
    kind: oneOf("kind", ["person", "organization", "country", "group", "other"]),
    wikidata,
    sameAs: texts,
  },
  { vital: ["name"] },
);

/** A place by its name, and what else is known of it. */
export const placeShape: Check<Place> = record<Place>(
  {
    name: any,
    latitude: number(-90, 90),
    longitude: number(-180, 180),
    precision: oneOf("precision", ["exact", "locality", "region", "country"]),
    countryCode: any,
    wikidata,
    geonames: any,
  },
  { vital: ["name"] },
);

/** Loose records give the name alone. */
const place: Check<Place> = (value, path, faults) =>
  placeShape(typeof value === "string" ? { name: value } : value, path, faults);

const dateBasis = record<DateBasis>(
  {
    kind: oneOf("kind", ["explicit", "relative", "computed", "editorial"]),
    expression: any,
    citation: count,
    anchor: edtf,
    anchorKind: oneOf("anchor", ["PUBLICATION_TIME", "CREATION_TIME", "event"]),
    anchorEvent: identifier,
    after: list(identifier),
    before: list(identifier),
    timex: record<NonNullable<DateBasis["timex"]>>(
      {
        type: oneOf("type", ["DATE", "TIME", "DURATION", "SET"]),
        value: any,
        mod: oneOf("mod", [
          "BEFORE",
          "AFTER",
          "ON_OR_BEFORE",
          "ON_OR_AFTER",
          "LESS_THAN",
          "MORE_THAN",
          "START",
          "MID",
          "END",
          "APPROX",
        ]),
      },
      { vital: ["type", "value"] },
    ),
    duration: any,
    rule: any,
    assumptions: texts,
  },
  { vital: ["kind"] },
);

/** A pointer to another event. */
export const relationShape: Check<Relation> = record<Relation>(
  {
    type: oneOf("relation", ["partOf", "follows", "causedBy", "outcomeOf", "supersedes", "contradicts", "sameAs"]),
    target: identifier,
    citations: list(citation),
  },
  { vital: ["type", "target"] },
);

/** An event as it stands by itself; whether what it points to exists is seen later. Loose records say `lane`. */
export const eventShape: Check<TimelineEvent> = record<TimelineEvent>(
  {
    id: identifier,
    title: text(LONGEST_TITLE),
    summary: any,
    type: any,
    date: edtf,
    timeZone: any,
    dateBasis,
    status,
    verification: oneOf("verification", ["confirmed", "reported", "disputed", "retracted"]),
    participants: list(participantShape),
    place,
    category: any,
    tags: texts,
    importance: number(0, 1),
    citations: list(citation),
    relations: list(relationShape),
    knownFrom: edtf,
    knownUntil: edtf,
    url: any,
  },
  {
    vital: ["id", "title", "date", "status"],
    defaults: { status: "occurred", citations: [] },
    aliases: { category: "lane" },
  },
);

type Head = Omit<TimelineDocument, "version" | "sources" | "events">;

const defaults = record<NonNullable<Head["defaults"]>>(
  { timeZone: any, hemisphere: oneOf("hemisphere", ["north", "south"]) },
  { vital: [] },
);

/** What a document says of itself, beside its sources and events. */
export const headFields: Fields<Head> = {
  $schema: any,
  title: any,
  description: any,
  language: any,
  license: any,
  defaults,
};

/** The head alone, as a copy. */
export const headShape: Check<Head> = record<Head>(headFields, { vital: [], fresh: true });

function isWikidataId(value: string): value is WikidataId {
  return /^Q[1-9]\d*$/u.test(value);
}
