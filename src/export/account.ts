import { apa } from "../cite/apa.js";
import { plain } from "../cite/parts.js";
import { quoteLink } from "../cite/quote-link.js";
import { numberReferences, type References } from "../cite/references.js";
import { safeUrl } from "../cite/safe-url.js";
import { snapshotsOf } from "../cite/snapshots.js";
import type { CitationStyle, Part } from "../cite/style.js";
import { quoteOf } from "../data/quotes.js";
import type { Citation, Source, TimelineDocument, TimelineEvent } from "../data/types.js";
import { describe } from "../locales/describe.js";
import { en } from "../locales/en.js";
import type { Locale } from "../locales/locale.js";
import { type EdtfDate, parseEdtf } from "../time/edtf.js";
import { selectEvents } from "./select-events.js";

/** Which events are exported, and how they are put into words. */
export interface AccountOptions {
  /** Of events, in any order. Default: all. */
  readonly ids?: readonly string[] | undefined;
  /** Default: APA. */
  readonly style?: CitationStyle | undefined;
  /** Default: English. */
  readonly locale?: Locale | undefined;
}

/** Events in time order with what their sources say, ready to be written in one format or another. */
export interface Account {
  /** With the chosen events alone. */
  readonly document: TimelineDocument;
  readonly entries: readonly Entry[];
  /** Numbered from 1 among what is exported. */
  readonly references: References;
  /** A source in the style, with its archived copies. */
  readonly write: (source: Source) => readonly Part[];
  readonly locale: Locale;
}

export interface Entry {
  readonly event: TimelineEvent;
  readonly date: EdtfDate;
  /** The date in words, no finer than it is known, and what else must be said of the event: "October 2023, expected". */
  readonly when: string;
  readonly notes: readonly Note[];
}

/** A citation, for a footnote. */
export interface Note {
  /** From 1, through all entries. */
  readonly number: number;
  readonly source: Source;
  /** Number of the source among the references. */
  readonly reference: number;
  readonly claim: string | undefined;
  readonly quote: string | undefined;
  /** Whose words they are, and whether they speak against the event; empty where there is nothing to say. */
  readonly remark: string;
  /** Address of the quoted words. */
  readonly href: string | undefined;
}

/** The account of a valid document. Throws `RangeError` for ids of no event, `EdtfError` for a date that is none. */
export function accountOf(whole: TimelineDocument, options: AccountOptions): Account {
  const { ids, style = apa, locale = en } = options;
  const document = selectEvents(whole, ids);
  const references = numberReferences(document);
  const sources = new Map(references.order.map((source) => [source.id, source]));
  let count = 0;
  const noteOf = (citation: Citation): readonly Note[] => {
    const source = sources.get(citation.source);
    if (source === undefined) return [];
    const reference = references.numberOf.get(source.id) ?? 0;
    return [{ number: ++count, source, reference, ...evidenceOf(citation, source, locale) }];
  };
  const entries = document.events.map((event) => {
    const date = parseEdtf(event.date);
    return { event, date, when: whenOf(event, date, locale), notes: event.citations.flatMap(noteOf) };
  });
  const write = (source: Source): readonly Part[] => [...style(source, locale), ...archived(source, locale)];
  return { document, entries, references, write, locale };
}

function whenOf(event: TimelineEvent, date: EdtfDate, locale: Locale): string {
  const { status, verification: attested } = event;
  const words = describe(date, locale);
  const state = status === "occurred" ? "" : locale.ui.status[status];
  return listed([
    words,
    // "From February 2022, ongoing" says it already.
    words.includes(state) ? undefined : state,
    attested === "disputed" || attested === "retracted" ? locale.ui.verification[attested] : undefined,
  ]);
}

function evidenceOf(
  citation: Citation,
  source: Source,
  locale: Locale,
): Pick<Note, "claim" | "quote" | "remark" | "href"> {
  const { claim, accordingTo, stance } = citation;
  const selector = quoteOf(citation);
  const url = safeUrl(source.URL);
  return {
    claim,
    quote: selector?.exact,
    remark: listed([
      accordingTo === undefined ? undefined : locale.ui.accordingTo(accordingTo),
      stance === "disputes" ? locale.ui.stance.disputes : undefined,
    ]),
    href: url === undefined || selector === undefined ? undefined : quoteLink(url, selector),
  };
}

function archived(source: Source, locale: Locale): readonly Part[] {
  return snapshotsOf(source).flatMap(({ url: href, day }) =>
    day === undefined ? [] : [plain(" "), { text: locale.ui.archivedCopy(describe(parseEdtf(day), locale)), href }],
  );
}

function listed(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(", ");
}
