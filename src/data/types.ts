/** Text of levels 0 to 2 of EDTF (Library of Congress, 2019), such as `2023-09-12/2023-09-17` or `2023-10~`. */
export type EdtfString = string;
/** Name in the IANA time zone database, such as `Europe/Moscow`. */
export type TimeZone = string;
export type WikidataId = `Q${number}`;

/** Sources, each once, and the events that cite them. */
export interface TimelineDocument {
  readonly $schema?: string;
  readonly version: 1;
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the titles and summaries. */
  readonly language?: string;
  /** SPDX identifier or URL. */
  readonly license?: string;
  readonly defaults?: { readonly timeZone?: TimeZone; readonly hemisphere?: "north" | "south" };
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
}

/** A CSL-JSON item (csl-data 1.0). What CSL has no variable for stands in `custom`. */
export interface Source {
  readonly id: string;
  /** CSL type, such as `article-newspaper`, `webpage` or `report`. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly language?: string;
  readonly custom?: SourceExtras;
  readonly [variable: string]: unknown;
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly "non-dropping-particle"?: string;
  readonly suffix?: string;
}

/** One date or, with two `date-parts`, a range. CSL years are historical: there is no year 0, and −43 is 43 BCE. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly (number | string)[])[];
  readonly circa?: boolean | string | number;
  readonly literal?: string;
  readonly raw?: string;
}

export interface SourceExtras {
  /** Archived copies (RFC 7089). */
  readonly mementos?: readonly { readonly url: string; readonly datetime: string }[];
  /** Zone of the dateline: "Monday" is a day there. */
  readonly timeZone?: TimeZone;
  /** RFC 3339 instant of publication, where it is known more finely than `issued`. */
  readonly publishedAt?: string;
  /** How `issued` is known when the document does not state it; one sentence a step of the reasoning. */
  readonly issuedBasis?: { readonly kind: "stated" | "inferred"; readonly reasons?: readonly string[] };
  /** The agency, or the `Source.id`, whose text it repeats: such copies are one voice. */
  readonly syndicatedFrom?: string;
  /** `sha256-` and the hex digest of the text that the selectors were made against. */
  readonly contentHash?: string;
  /** Length of that text in UTF-16 code units. */
  readonly contentLength?: number;
}

export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** Event type code, such as `plover:CONSULT`. */
  readonly type?: string;
  /** When it happens or happened (event time). */
  readonly date: EdtfString;
  readonly timeZone?: TimeZone;
  readonly dateBasis?: DateBasis;
  /** Whether it happened. How well that is attested is `verification`. */
  readonly status: EventStatus;
  readonly verification?: Verification;
  readonly participants?: readonly Participant[];
  readonly place?: Place;
  readonly category?: string;
  readonly tags?: readonly string[];
  /** 0 to 1; names of important events survive where room is short. */
  readonly importance?: number;
  readonly citations: readonly Citation[];
  readonly relations?: readonly Relation[];
  /** When it could first be known (report time); default: the earliest publication of a supporting source. */
  readonly knownFrom?: EdtfString;
  /** When it was superseded or retracted. */
  readonly knownUntil?: EdtfString;
  readonly url?: string;
}

/** Whether it happened; after IPTC event occurrence status, iCalendar STATUS and schema.org eventStatus. */
export type EventStatus =
  | "occurred"
  | "ongoing"
  | "scheduled"
  | "expected"
  | "possible"
  | "postponed"
  | "cancelled"
  | "unrealized";

/** How well it is attested. */
export type Verification = "confirmed" | "reported" | "disputed" | "retracted";

export interface Participant {
  readonly name: string;
  /** Such as `actor`, `recipient`, `host`, `guest`, `organizer`, `attendee`. */
  readonly role?: string;
  readonly kind?: "person" | "organization" | "country" | "group" | "other";
  readonly wikidata?: WikidataId;
  readonly sameAs?: readonly string[];
}

export interface Place {
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly precision?: "exact" | "locality" | "region" | "country";
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
  readonly wikidata?: WikidataId;
  readonly geonames?: string;
}

export type CitableProperty = "existence" | "title" | "date" | "status" | "place" | "participants" | "summary";

/** An event's pointer to a source. */
export interface Citation {
  /** `Source.id`. */
  readonly source: string;
  /** Default: `["existence"]`. */
  readonly supports?: readonly CitableProperty[];
  readonly stance?: "supports" | "disputes" | "mentions";
  /** Several are alternatives, the most robust first. */
  readonly selector?: Selector | readonly Selector[];
  /** CSL locator, such as "p. 4", for sources without a text selector. */
  readonly locator?: string;
  /** What the source says, in our words. */
  readonly claim?: string;
  /** The voice inside the source, such as "Kremlin spokesman". */
  readonly accordingTo?: string;
  /** Default: the source's `issued`. */
  readonly assertedAt?: EdtfString;
  /** What the source itself gives, where sources differ or the record changed since. Default: as the record has it. */
  readonly values?: StatedValues;
  /** Themes that the quoted words show; each is among the event's `tags`. */
  readonly tags?: readonly string[];
  /** When the quotation was looked up in the document, and what was found. */
  readonly check?: QuoteCheck;
}

/** Values of an event as one source gives them. */
export interface StatedValues {
  readonly date?: EdtfString;
  readonly status?: EventStatus;
  readonly place?: string;
  /** Numbers, as written, by what they count: `{ "killed": "at least 40" }`. */
  readonly numbers?: Readonly<Record<string, string>>;
}

/** How a quotation was found: as it stands, but for quotation marks, dashes and spaces, nearly, or not at all. */
export type QuoteMatch = "exact" | "normalised" | "fuzzy" | "missing";

export interface QuoteCheck {
  readonly match: QuoteMatch;
  /** Day of the check. */
  readonly on: EdtfString;
  /** `sha256-` and the hex digest of the text that was looked through. */
  readonly contentHash?: string;
}

/** W3C Web Annotation selectors. Positions count UTF-16 code units and are half-open. */
export type Selector = TextQuoteSelector | TextPositionSelector | FragmentSelector;
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}
export interface FragmentSelector {
  readonly type: "FragmentSelector";
  readonly value: string;
  readonly conformsTo?: string;
}

/** How a date came about, in the terms of TIMEX3 (ISO 24617-1). */
export interface DateBasis {
  readonly kind: "explicit" | "relative" | "computed" | "editorial";
  /** Verbatim: "late last week". */
  readonly expression?: string;
  /** Index into the event's citations: the one that says `expression`. */
  readonly citation?: number;
  /** The day that `expression` is relative to. */
  readonly anchor?: EdtfString;
  readonly anchorKind?: "PUBLICATION_TIME" | "CREATION_TIME" | "event";
  readonly anchorEvent?: string;
  /** Ids of events between which the date is only known to lie; `between` in `/core` gives the EDTF. */
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly timex?: {
    readonly type: "DATE" | "TIME" | "DURATION" | "SET";
    readonly value: string;
    readonly mod?: TimexMod;
  };
  /** ISO 8601 duration: `P4D` for "a four-day trip". */
  readonly duration?: string;
  /** Name of the rule that resolved it. */
  readonly rule?: string;
  /** Shown to the reader: "the week starts on Monday". */
  readonly assumptions?: readonly string[];
}
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

export interface Relation {
  readonly type: "partOf" | "follows" | "causedBy" | "outcomeOf" | "supersedes" | "contradicts" | "sameAs";
  /** `TimelineEvent.id`. */
  readonly target: string;
  readonly citations?: readonly Citation[];
}

/** One fault in data: where (JSON pointer), which kind, and in words. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** The record that an `error` names is left out; one with a `warning` is shown. */
  readonly severity: "error" | "warning";
}
