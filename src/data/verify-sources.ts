import type { Citation, Selector, TimelineDocument } from "./types.js";
import { type Folded, fold } from "./verify-fold.js";
import { type Found, type Quote, verifyQuote } from "./verify-quote.js";

/** How and where a source has words that an event takes from it. */
export interface Verified extends Found {
  /** JSON pointer of the citation. */
  readonly path: string;
  /** `TimelineEvent.id`. */
  readonly event: string;
  /** `Source.id`. */
  readonly source: string;
  /** Whether the citation quotes the words, or the date of the event comes from them (`dateBasis.expression`). */
  readonly kind: "quotation" | "expression";
  readonly exact: string;
}

/** Gives how a quote is found in one text, which is folded at most once. */
type Reader = (quote: Quote) => Found;

/**
 * Looks up in the texts of the sources, by `Source.id`, what events and their relations quote, and the words of each date
 * in the source of the citation that `dateBasis` names. In the order of the document; the words of a date come after the
 * quotation of their citation, may stand anywhere, and are given where they are nearest to it. Citations of sources
 * without a text here are not among the results: nothing is known of their quotations.
 */
export function verifySources(
  { events }: TimelineDocument,
  texts: ReadonlyMap<string, string> | Readonly<Record<string, string>>,
): readonly Verified[] {
  const given = texts instanceof Map ? texts : new Map(Object.entries(texts));
  const readers = new Map(Array.from(given, ([source, text]) => [source, readerOf(text)] as const));
  return events.flatMap(({ id: event, citations, dateBasis, relations = [] }, index) => {
    const verify = (citation: Citation, path: string, expression?: string): readonly Verified[] => {
      const read = readers.get(citation.source);
      const found = read ? wordsIn(citation, expression, read) : [];
      return found.map((words) => ({ path, event, source: citation.source, ...words }));
    };
    return [
      ...citations.flatMap((citation, at) =>
        verify(
          citation,
          `/events/${index}/citations/${at}`,
          dateBasis?.citation === at ? dateBasis.expression : undefined,
        ),
      ),
      ...relations.flatMap((relation, which) =>
        (relation.citations ?? []).flatMap((citation, at) =>
          verify(citation, `/events/${index}/relations/${which}/citations/${at}`),
        ),
      ),
    ];
  });
}

type Words = Omit<Verified, "path" | "event" | "source">;

/** What the citation quotes, then the expression. */
function wordsIn({ selector = [] }: Citation, expression: string | undefined, read: Reader): readonly Words[] {
  const selectors: readonly Selector[] = "type" in selector ? [selector] : selector;
  const quote = selectors.find((one) => one.type === "TextQuoteSelector");
  const place = selectors.find((one) => one.type === "TextPositionSelector");
  const position = place && ([place.start, place.end] as const);
  const found = quote && read({ ...quote, ...(position && { position }) });
  const near = found?.at?.[0] ?? place?.start ?? 0;
  return [
    ...(quote && found ? [{ kind: "quotation", exact: quote.exact, ...found } as const] : []),
    ...(expression === undefined
      ? []
      : [{ kind: "expression", exact: expression, ...read({ exact: expression, near }) } as const]),
  ];
}

function readerOf(text: string): Reader {
  let folded: Folded | undefined;
  return (quote) => verifyQuote(text, quote, () => (folded ??= fold(text)));
}
