import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import { headlineCase } from "./headline.js";
import { italic, plain, quoted, sentence } from "./parts.js";
import type { Part } from "./style.js";
import { isEnglish, isPiece } from "./work.js";

/**
 * A title as Chicago and MLA set it: English ones with the capitals of a headline; pieces in quotation marks, works in
 * italics. `mark` closes it: a full stop in a list, nothing in running text.
 */
export function titleOf(source: Source, locale: Locale, mark: "." | ""): readonly Part[] | undefined {
  if (source.title === undefined) return undefined;
  const title = isEnglish(source, locale.tag) ? headlineCase(source.title) : source.title;
  if (isPiece(source)) return [plain(quoted(title, mark))];
  return mark === "" ? [italic(title)] : sentence(italic(title));
}
