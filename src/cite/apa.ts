import { readIssued } from "../data/csl-date.js";
import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import { headlineCase } from "./headline.js";
import { dayOf, fullDate, yearOf } from "./issued.js";
import { authorsOf, familyAndInitials, nameList, shortNames } from "./names.js";
import { italic, joined, plain, quoted, sentence } from "./parts.js";
import type { CitationStyle, Part } from "./style.js";
import { containerOf, isArticle, isDateInferred, isEnglish, issueOf, linkOf } from "./work.js";

/** Up to 20 authors are named; of more, the first 19 and the last (APA 7, 9.8). */
const MOST = 20;

/** Entry in the list of references after APA, 7th edition: author, date, title, where it appeared, address. */
export const apa: CitationStyle = (source, locale) => {
  const author = authorOf(source);
  const title =
    source.title === undefined ? undefined : [isArticle(source) ? plain(source.title) : italic(source.title)];
  const date = sentence(plain(bracketed(source, dateOf(source, locale, "full"))));
  const container = containerOf(source);
  // A publisher that is the author too is named once (APA 7, 9.29).
  const place = container ?? (author === source.publisher ? undefined : source.publisher);
  return joined(" ", [
    author === undefined ? title && sentence(...title) : sentence(plain(author)),
    date,
    author === undefined || title === undefined ? undefined : sentence(...title),
    place === undefined ? undefined : sentence(...(isArticle(source) ? periodical(source, place) : [plain(place)])),
    addressOf(source, locale),
  ]);
};

/** Mention in running text: "(Kim & de la Cruz, 2023)". */
export const apaInText: CitationStyle = (source, locale) => {
  const names = shortNames(authorsOf(source), "&", locale.references.others) || publisherAsAuthor(source);
  const year = dateOf(source, locale, "year");
  const date = isDateInferred(source) ? `[${year}]` : year;
  if (names) return [plain(`(${names}, ${date})`)];
  const title = isEnglish(source, locale.tag) ? headlineCase(source.title ?? "") : (source.title ?? "");
  return isArticle(source)
    ? [plain(`(${quoted(title, ",")} ${date})`)]
    : [plain("("), italic(title), plain(`, ${date})`)];
};

function authorOf(source: Source): string | undefined {
  const names = authorsOf(source).map(familyAndInitials);
  const last = names.at(-1) ?? "";
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(", ")}, . . . ${last}`;
  return nameList(names, "&") || publisherAsAuthor(source);
}

/** "*Journal of Examples*, *12*(3), 45–67". */
function periodical(source: Source, name: string): readonly Part[] {
  const { volume, issue, page } = issueOf(source);
  return joined(", ", [
    [italic(name)],
    volume === undefined ? undefined : [italic(volume), plain(issue === undefined ? "" : `(${issue})`)],
    page === undefined ? undefined : [plain(page)],
  ]);
}

/** A page or report that names nobody is its publisher's; an article or a book without a name begins with its title. */
function publisherAsAuthor(source: Source): string | undefined {
  return isArticle(source) || source.type === "book" ? undefined : source.publisher;
}

function dateOf(source: Source, locale: Locale, form: "full" | "year"): string {
  const issued = readIssued(source.issued);
  if (issued === undefined) return source.issued?.literal ?? source.issued?.raw ?? locale.references.noDate;
  const year = yearOf(issued, (before) => `${before} B.C.E.`);
  const day = form === "full" ? dayOf(issued, locale) : undefined;
  return `${issued.circa ? `${locale.references.circa} ` : ""}${year}${day === undefined ? "" : `, ${day}`}`;
}

function bracketed(source: Source, date: string): string {
  return isDateInferred(source) ? `[${date}]` : `(${date})`;
}

/** Pages without a date may change, so the day of reading is named (APA 7, 9.16). */
function addressOf(source: Source, locale: Locale): readonly Part[] | undefined {
  const address = linkOf(source);
  const accessed = source.issued === undefined ? readIssued(source.accessed) : undefined;
  if (address === undefined || accessed === undefined) return address;
  return [plain(`${locale.references.retrieved(fullDate(accessed, locale))} `), ...address];
}
