import type {
  CitableProperty,
  EventStatus,
  Participant,
  Place,
  QuoteCheck,
  Relation,
  Source,
  TimelineDocument,
  Verification,
} from "./types.js";

/** All that the dataset is built from: what the documents state, and how we name and rank it. */
export interface Seeds {
  readonly edition: Edition;
  readonly documents: readonly SeedDocument[];
  /** By `source.id`: what was found when the quotations of a document were looked up in it. */
  readonly checks?: Readonly<Record<string, QuoteCheck>>;
}

/** What one document is and states; `seeds/<source.id>.json`. */
export interface SeedDocument {
  /** `issued` has one or two `date-parts`: the day of publication, or the first and the last day that it may be. */
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** What one document states about one event. */
export interface Claim {
  /** `SeedEvent.id`. */
  readonly event: string;
  /** The statement in our words. */
  readonly says: string;
  readonly supports: readonly CitableProperty[];
  /** Whether the event, as stated here, happened or is expected, scheduled, possible. */
  readonly status: EventStatus;
  /** Where it is by this document, if not where the record has it; key of `Edition.places`. */
  readonly place?: string;
  /** The voice inside the document. */
  readonly accordingTo?: string;
  /** Themes that the quoted words show, in names that all documents share. */
  readonly tags?: readonly string[];
  readonly quote: Fragment;
  /** Present if, and only if, the claim supports the date. */
  readonly when?: When;
}

/** Words of the document, at most twelve, and where they begin in it, in UTF-16 code units. */
export interface Fragment {
  readonly start: number;
  readonly exact: string;
}

/** What a document says of the time, and how to read it. */
export interface When {
  /** Verbatim, in the quotation or at `start`. */
  readonly expression: string;
  readonly start?: number;
  /** What is resolved, where the expression needs the words around it; default: the expression. */
  readonly phrase?: string;
  readonly tense: "past" | "future";
  /** Whether the event lies somewhere within the time named or fills it. Default: within. */
  readonly extent?: "within" | "throughout";
  /** `SeedEvent.id` that is counted from, instead of the day of publication. */
  readonly event?: string;
  readonly assumptions?: readonly string[];
}

/** Our part: names, order of importance and connections. Everything that happened is in the claims. */
export interface Edition extends Omit<TimelineDocument, "version" | "sources" | "events"> {
  /** People, bodies and countries by the name that events refer to them with. */
  readonly participants: Readonly<Record<string, Omit<Participant, "role">>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly events: readonly SeedEvent[];
}

/** An event before its date and its citations are known. */
export interface SeedEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly importance: number;
  readonly verification?: Verification;
  /** Keys of `Edition.participants`, each with a role. */
  readonly participants?: readonly (readonly [key: string, role: string])[];
  /** Key of `Edition.places`. */
  readonly place?: string;
  readonly relations?: readonly SeedRelation[];
}

/** A relation before its citations are known. */
export interface SeedRelation extends Omit<Relation, "citations"> {
  /** Quotations that show it, each the `exact` of one claim; the claims become its citations. */
  readonly quotes?: readonly string[];
}
