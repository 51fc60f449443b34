import { issuedOf } from "../data/report-time.js";
import type { Source } from "../data/types.js";
import { describe } from "../locales/describe.js";
import type { Locale } from "../locales/locale.js";
import { parseEdtf } from "../time/edtf.js";

/** When a source was published, in words, and whether that is inferred. `undefined` when it is not known at all. */
export function describeIssued(source: Source, locale: Locale): string | undefined {
  const { issued, custom } = source;
  const edtf = issuedOf(source);
  const words = edtf === undefined ? issued?.literal : describe(parseEdtf(edtf), locale);
  if (words === undefined) return undefined;
  const published = locale.ui.published(words);
  return custom?.issuedBasis?.kind === "inferred" ? `${published} (${locale.ui.inferred})` : published;
}
