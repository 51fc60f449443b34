import { readIssued } from "../data/csl-date.js";
import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import { dayOf, fullDate, yearOf } from "./issued.js";
import { authorsOf, familyFirst, givenFirst, nameList, shortNames } from "./names.js";
import { italic, joined, plain, sentence } from "./parts.js";
import type { CitationStyle, Part } from "./style.js";
import { titleOf } from "./title.js";
import { containerOf, isArticle, isDateInferred, isPiece, issueOf, linkOf } from "./work.js";

/** Up to six authors are named; of more, the first three (Chicago 18, 13.107). */
const MOST = 6;
const OF_MORE = 3;

/** Entry in the list of references after the Chicago Manual of Style, 18th edition, author-date. */
export const chicago: CitationStyle = (source, locale) => {
  const author = authorOf(source, locale);
  const title = titleOf(source, locale, ".");
  const year = sentence(plain(yearIn(source, locale)));
  return joined(" ", [
    author === undefined ? title : sentence(...author),
    year,
    author === undefined ? undefined : title,
    placeOf(source, locale),
    accessOf(source, locale),
    linkOf(source)?.concat(plain(".")),
  ]);
};

/** Mention in running text: "(Kim and de la Cruz 2023)". */
export const chicagoInText: CitationStyle = (source, locale) => {
  const { and, others, noDate } = locale.references;
  const names = shortNames(authorsOf(source), and, others);
  const year = yearIn(source, locale);
  const before = year === noDate ? ", " : " ";
  if (names) return [plain(`(${names}${before}${year})`)];
  const author = bodyAsAuthor(source) ?? titleOf(source, locale, "");
  return author === undefined ? [plain(`(${year})`)] : [plain("("), ...author, plain(`${before}${year})`)];
};

function authorOf(source: Source, locale: Locale): readonly Part[] | undefined {
  const { and, others } = locale.references;
  const authors = authorsOf(source);
  const [first, ...rest] = authors.slice(0, authors.length > MOST ? OF_MORE : MOST);
  if (first === undefined) return bodyAsAuthor(source);
  const names = [familyFirst(first), ...rest.map(givenFirst)];
  return [plain(authors.length > MOST ? `${names.join(", ")}, ${others}` : nameList(names, and))];
}

/** The newspaper, site or publisher answers for what names nobody; a book begins with its title. */
function bodyAsAuthor(source: Source): readonly Part[] | undefined {
  const container = containerOf(source);
  if (container !== undefined) return [isArticle(source) ? italic(container) : plain(container)];
  return source.publisher === undefined || source.type === "book" ? undefined : [plain(source.publisher)];
}

/** Where it appeared and on which day of the year; left out where it already stands in the author's place. */
function placeOf(source: Source, locale: Locale): readonly Part[] | undefined {
  const container = containerOf(source);
  const name = container ?? source.publisher;
  const isAuthor = authorsOf(source).length === 0 && bodyAsAuthor(source) !== undefined;
  const { volume, issue, page } = issueOf(source);
  const numbers = volume === undefined ? "" : ` ${volume}${issue ? ` (${issue})` : ""}${page ? `: ${page}` : ""}`;
  const issued = isPiece(source) && numbers === "" ? readIssued(source.issued) : undefined;
  const day = issued && dayOf(issued, locale);
  const parts = joined(", ", [
    name === undefined || isAuthor
      ? undefined
      : [container !== undefined && isArticle(source) ? italic(name) : plain(name), plain(numbers)],
    day === undefined ? undefined : [plain(isDateInferred(source) ? `[${day}]` : day)],
  ]);
  return parts.length === 0 ? undefined : sentence(...parts);
}

function yearIn(source: Source, locale: Locale): string {
  const issued = readIssued(source.issued);
  if (issued === undefined) return source.issued?.literal ?? source.issued?.raw ?? locale.references.noDate;
  const year = yearOf(issued, (before) => `${before} BC`);
  return issued.circa ? `[${year}?]` : isDateInferred(source) ? `[${year}]` : year;
}

/** The day of reading stands in for a day of publication that is not known. */
function accessOf(source: Source, locale: Locale): readonly Part[] | undefined {
  const accessed = source.issued === undefined && source.URL ? readIssued(source.accessed) : undefined;
  return accessed && [plain(`${locale.references.accessed(fullDate(accessed, locale))}.`)];
}
