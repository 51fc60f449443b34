import { type Issued, readIssued } from "../data/csl-date.js";
import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import { dayOf, fullDate, yearOf } from "./issued.js";
import { authorsOf, familyFirst, givenFirst, nameList, shortNames } from "./names.js";
import { italic, joined, plain, sentence } from "./parts.js";
import type { CitationStyle, Part } from "./style.js";
import { titleOf } from "./title.js";
import { containerOf, isDateInferred, isPiece, issueOf, linkOf } from "./work.js";

/** Entry in the list of works cited after the MLA Handbook, 9th edition: author, title, container, day, address. */
export const mla: CitationStyle = (source, locale) => {
  const author = authorOf(source, locale);
  const container = containerOf(source) ?? source.publisher;
  const date = dateOf(source, locale);
  const { volume, issue, page } = issueOf(source);
  const place = joined(", ", [
    container === undefined ? undefined : [isPiece(source) ? italic(container) : plain(container)],
    volume === undefined ? undefined : [plain(`vol. ${volume}`)],
    issue === undefined ? undefined : [plain(`no. ${issue}`)],
    date === undefined ? undefined : [plain(date)],
    page === undefined ? undefined : [plain(`${page.includes("–") ? "pp." : "p."} ${page}`)],
    linkOf(source),
  ]);
  return joined(" ", [
    author === undefined ? undefined : sentence(plain(author)),
    titleOf(source, locale, "."),
    place.length === 0 ? undefined : [...place, plain(".")],
    accessOf(source, locale),
  ]);
};

/** Mention in running text: "(Kim and de la Cruz)"; the page, where there is one, is the citing text's. */
export const mlaInText: CitationStyle = (source, locale) => {
  const names = shortNames(authorsOf(source), locale.references.and, locale.references.others);
  const name = names ? [plain(names)] : (titleOf(source, locale, "") ?? [plain(containerOf(source) ?? source.id)]);
  return [plain("("), ...name, plain(")")];
};

function authorOf(source: Source, locale: Locale): string | undefined {
  const { and, others } = locale.references;
  const [first, second, third] = authorsOf(source);
  if (first === undefined) return undefined;
  if (third !== undefined) return `${familyFirst(first)}, ${others}`;
  return nameList([familyFirst(first), ...(second === undefined ? [] : [givenFirst(second)])], and);
}

function dateOf(source: Source, locale: Locale): string | undefined {
  const issued = readIssued(source.issued);
  if (issued === undefined) return source.issued?.literal ?? source.issued?.raw;
  const date = wholeDate(issued, locale);
  return issued.circa ? `[${date}?]` : isDateInferred(source) ? `[${date}]` : date;
}

/** The day of reading stands in for a day of publication that is not known. */
function accessOf(source: Source, locale: Locale): readonly Part[] | undefined {
  const accessed = source.issued === undefined && source.URL ? readIssued(source.accessed) : undefined;
  return accessed && [plain(`${locale.references.accessed(wholeDate(accessed, locale))}.`)];
}

/** "19 Sept. 2023": day first, English months of five letters and more cut short; other languages in their own order. */
function wholeDate(issued: Issued, locale: Locale): string {
  const year = yearOf(issued, (before) => `${before} BC`);
  if (issued.from.month !== undefined && !locale.tag.startsWith("en")) return fullDate(issued, locale);
  const day = dayOf(issued, { ...locale, tag: "en-GB" });
  if (issued.from.month === undefined) return day === undefined ? year : `${day} ${year}`;
  const short = day?.replaceAll(/\p{L}{5,}/gu, (name) => `${name.slice(0, name.startsWith("Sept") ? 4 : 3)}.`);
  return `${short ?? ""} ${year}`;
}
