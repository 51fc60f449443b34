import { type Check, isRecord, list, number, oneOf, record, refuse, show, text, under } from "./check.js";
import type { Claim, Edition, Fragment, SeedDocument, SeedEvent, SeedRelation, When } from "./seed-types.js";
import { headFields, participantShape, placeShape, properties, quotation, relationShape, status } from "./shapes.js";
import { sourceShape } from "./source-shape.js";

const any = text();
const position = number(0, Number.MAX_SAFE_INTEGER);

const when = record<When>(
  {
    expression: any,
    start: position,
    phrase: any,
    tense: oneOf("tense", ["past", "future"]),
    extent: oneOf("extent", ["within", "throughout"]),
    event: any,
    assumptions: list(any),
  },
  { vital: ["expression", "tense"] },
);

const claim = record<Claim>(
  {
    event: any,
    says: any,
    supports: properties,
    status,
    place: any,
    accordingTo: any,
    tags: list(any),
    quote: record<Fragment>({ start: position, exact: quotation }, { vital: ["start", "exact"] }),
    when,
  },
  { vital: ["event", "says", "supports", "status", "quote"] },
);

/** What a seed file of a document holds. */
export const seedDocumentShape: Check<SeedDocument> = record<SeedDocument>(
  { source: sourceShape, claims: list(claim) },
  { vital: ["source", "claims"] },
);

/** A key and a role. */
const part: Check<readonly [string, string]> = (value, path, faults) => {
  const [key, role, ...more] = list(any)(value, path, faults) ?? [];
  if (key !== undefined && role !== undefined && more.length === 0) return [key, role];
  return refuse(faults, path, "not-a-part", `not a key and a role: ${show(value)}`);
};

const quotes = record<Pick<SeedRelation, "quotes">>({ quotes: list(quotation) }, { vital: [] });

/** A relation, and the quotations that show it. */
const relation: Check<SeedRelation> = (value, path, faults) => {
  const read = relationShape(value, path, faults);
  return read && { ...read, ...quotes(value, path, faults) };
};

const seedEvent = record<SeedEvent>(
  {
    id: any,
    title: any,
    summary: any,
    category: any,
    importance: number(0, 1),
    verification: oneOf("verification", ["confirmed", "reported", "disputed", "retracted"]),
    participants: list(part),
    place: any,
    relations: list(relation),
  },
  { vital: ["id", "title", "summary", "category", "importance"] },
);

/** What the edition holds. */
export const editionShape: Check<Edition> = record<Edition>(
  {
    ...headFields,
    participants: dictionary(participantShape),
    places: dictionary(placeShape),
    events: list(seedEvent),
  },
  { vital: ["participants", "places", "events"] },
);

/** Values of one kind under names of the author's. */
function dictionary<T>(item: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, path, faults) => {
    if (!isRecord(value)) return refuse(faults, path, "not-a-record", `not a record: ${show(value)}`);
    const read = Object.entries(value).map(([key, entry]) => [key, item(entry, under(key, path), faults)] as const);
    return read.every(([, entry]) => entry !== undefined) ? (Object.fromEntries(read) as Record<string, T>) : undefined;
  };
}
