import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";

/** A run of text. `href` has passed `safeUrl`; `italic` is the name of a work. */
export interface Part {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

/**
 * Writes a source as one style has it: order and punctuation are the style's, names of months and connecting words the
 * locale's. Each style comes as two, the entry in the list of references and the mention in running text.
 */
export type CitationStyle = (source: Source, locale: Locale) => readonly Part[];
