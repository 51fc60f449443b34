import { type Check, identifier, list, number, oneOf, record, text } from "./check.js";
import type { CslDate, CslName, Source, SourceExtras } from "./types.js";

const any = text();

const dateParts: Check<readonly (number | string)[]> = list((value, path, faults) =>
  typeof value === "number" && Number.isInteger(value) ? value : any(value, path, faults),
);

const cslDate = record<CslDate>(
  {
    "date-parts": list(dateParts),
    circa: (value, path, faults) => (typeof value === "boolean" ? value : any(value, path, faults)),
    literal: any,
    raw: any,
  },
  { vital: [] },
);

const cslName = record<CslName>(
  { family: any, given: any, literal: any, "non-dropping-particle": any, suffix: any },
  { vital: [] },
);

const custom = record<SourceExtras>(
  {
    mementos: list(record({ url: any, datetime: any }, { vital: ["url", "datetime"] })),
    timeZone: any,
    publishedAt: any,
    issuedBasis: record<NonNullable<SourceExtras["issuedBasis"]>>(
      { kind: oneOf("kind", ["stated", "inferred"]), reasons: list(any) },
      { vital: ["kind"] },
    ),
    syndicatedFrom: any,
    contentHash: any,
    contentLength: number(0, Number.MAX_SAFE_INTEGER),
  },
  { vital: [] },
);

/** The CSL variables that this library reads; the rest stay on a source that is fine as it is. An address is any text. */
type KnownSource = { [key in keyof Source as string extends key ? never : key]: Source[key] };

/** A source; one without a type is a `document`. */
export const sourceShape: Check<Source> = record<KnownSource>(
  {
    id: identifier,
    type: any,
    title: any,
    author: list(cslName),
    "container-title": any,
    publisher: any,
    issued: cslDate,
    accessed: cslDate,
    URL: any,
    DOI: any,
    language: any,
    custom,
  },
  { vital: ["id"], defaults: { type: "document" } },
);
