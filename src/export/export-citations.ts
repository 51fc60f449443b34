import type { TimelineDocument } from "../data/types.js";
import { type Account, accountOf, type AccountOptions } from "./account.js";
import { biblatex } from "./biblatex.js";
import { cslJson } from "./csl-json.js";
import { html } from "./html.js";
import { markdown } from "./markdown.js";
import { ris } from "./ris.js";
import { citationsText } from "./text.js";

/** Three to read, with quotations, and three for programs that manage references. */
export type CitationFormat = "text" | "markdown" | "html" | "biblatex" | "ris" | "csl-json";

export interface CitationOptions extends AccountOptions {
  readonly format: CitationFormat;
}

interface Writer {
  readonly extension: string;
  readonly type: string;
  readonly write: (account: Account, whole: TimelineDocument) => string;
}

const writers: Readonly<Record<CitationFormat, Writer>> = {
  text: { extension: "txt", type: "text/plain", write: citationsText },
  markdown: { extension: "md", type: "text/markdown", write: (account) => markdown(account) },
  html: { extension: "html", type: "text/html", write: (account) => html(account) },
  biblatex: {
    extension: "bib",
    type: "application/x-bibtex",
    write: ({ references }, { sources }) => biblatex(references.order, sources),
  },
  ris: {
    extension: "ris",
    type: "application/x-research-info-systems",
    write: ({ references, locale }) => ris(references.order, locale),
  },
  "csl-json": {
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: ({ references }) => cslJson(references.order),
  },
};

export const citationFormats: readonly CitationFormat[] = ["text", "markdown", "html", "biblatex", "ris", "csl-json"];

/**
 * The citations of all events, of some or of one, in time order: as text, Markdown or a piece of HTML with what the
 * sources say word for word, or the cited sources, each once, for other programs. Throws `RangeError` for ids of no event.
 */
export function exportCitations(document: TimelineDocument, options: CitationOptions): string {
  return writers[options.format].write(accountOf(document, options), document);
}

/** The name that a file of this format ends in, without the dot, and its media type. */
export function fileOf(format: CitationFormat): { readonly extension: string; readonly type: string } {
  const { extension, type } = writers[format];
  return { extension, type };
}
