import type { TimelineDocument } from "../data/types.js";
import { accountOf, type AccountOptions } from "./account.js";
import { html } from "./html.js";
import { markdown } from "./markdown.js";
import { sectionsOf } from "./sections.js";

export interface DossierOptions extends AccountOptions {
  readonly format: "markdown" | "html";
  /** Default: the document's. */
  readonly title?: string | undefined;
}

/**
 * A chronicle to print: events in time order under headings, what their sources say with the quoted words as footnotes,
 * and the references. HTML is a whole page, with a style sheet and without scripts. Dates are in words and never finer
 * than they are known. Throws `RangeError` for ids of no event.
 */
export function dossier(document: TimelineDocument, options: DossierOptions): string {
  const account = accountOf(document, options);
  const title = options.title ?? document.title ?? account.locale.ui.timeline;
  const write = options.format === "html" ? html : markdown;
  return write(account, { title, description: document.description ?? "", sections: sectionsOf(account) });
}
