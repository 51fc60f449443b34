import { authorsOf, familyName } from "../cite/names.js";
import { safeUrl } from "../cite/safe-url.js";
import { issueOf } from "../cite/work.js";
import { issuedEdtf, readIssued } from "../data/csl-date.js";
import { publisherName } from "../data/source-name.js";
import type { CslDate, CslName, Source } from "../data/types.js";
import { flatten } from "./flatten.js";
import { sourceType } from "./source-types.js";

/** Sources as BibLaTeX (biber), with keys that are the same whatever part of `all` is exported. */
export function biblatex(sources: readonly Source[], all: readonly Source[]): string {
  const keys = keysOf(all);
  return sources.map((source) => entryOf(source, keys.get(source.id) ?? source.id)).join("\n");
}

function entryOf(source: Source, key: string): string {
  const type = sourceType(source.type).biblatex;
  const { volume, issue, page } = issueOf(source);
  const isPress = source.type === "article-newspaper" || source.type === "article-magazine";
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["author", authorsOf(source).map(authorOf).join(" and ")],
    ["title", titleOf(source.title ?? "")],
    ["entrysubtype", isPress ? source.type.slice("article-".length) : ""],
    ...placeOf(source, type),
    ["location", latex(source["publisher-place"])],
    ["date", dateOf(source.issued)],
    ["year", readIssued(source.issued) === undefined ? latex(source.issued?.literal ?? source.issued?.raw) : ""],
    ["volume", latex(volume)],
    ["number", latex(issue)],
    ["pages", latex(page).replaceAll("–", "--")],
    ["edition", latex(source["edition"])],
    ["isbn", latex(source["ISBN"])],
    ["issn", latex(source["ISSN"])],
    ["doi", verbatim(source.DOI)],
    ["url", verbatim(safeUrl(source.URL))],
    ["urldate", dateOf(source.accessed)],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

/** The newspaper, book or site that it is in, and who published it, under the names that its type has for them. */
function placeOf(source: Source, type: string): readonly (readonly [name: string, value: string])[] {
  const container = latex(source["container-title"]);
  const publisher = latex(source.publisher);
  if (type === "report" || type === "thesis") return [["institution", publisher || container]];
  if (type === "article") return [["journaltitle", container || publisher]];
  if (type.startsWith("in"))
    return [
      ["booktitle", container],
      ["publisher", publisher],
    ];
  if (type === "book")
    return [
      ["series", container],
      ["publisher", publisher],
    ];
  return [["organization", container || publisher]];
}

/** A body stands in braces, and so does a name of which a part would be taken for two. */
function authorOf(name: CslName): string {
  const isBody = name.literal !== undefined || !name.family;
  if (isBody) return `{${latex(familyName(name))}}`;
  const guarded = (part: string | undefined): string | undefined => {
    const text = latex(part);
    return /,|\band\b/iu.test(text) ? `{${text}}` : text;
  };
  const family = [name["non-dropping-particle"], name.family].map(guarded).filter(Boolean).join(" ");
  return [family, guarded(name.suffix), guarded(name.given)].filter(Boolean).join(", ");
}

/** Words with capitals keep them in styles that make the others small; the first letter of all is large anyway. */
function titleOf(title: string): string {
  return latex(title).replaceAll(/\S+/gu, (word, at: number) =>
    /\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? `{${word}}` : word,
  );
}

/** EDTF as far as BibLaTeX reads it: one of several days is the range of them. */
function dateOf(date: CslDate | undefined): string {
  const edtf = date === undefined ? undefined : issuedEdtf(date);
  return (edtf ?? "").replace(/^\[(.+)\.\.(.+)\]$/u, "$1/$2");
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Braces count even behind a backslash, so they are commands; TeX would make one of two hyphens or quotation marks. */
function latex(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = flatten(String(value)).trim();
  return text
    .replaceAll(/[\\{}~^&%$#_]/gu, (character) => COMMANDS[character] ?? `\\${character}`)
    .replaceAll(/([-`'])(?=\1)/gu, "$1{}");
}

/** An address is read as it stands, but its braces would be counted. */
function verbatim(address: string | undefined): string {
  return flatten(address ?? "")
    .trim()
    .replaceAll(/[{}\\\s]/gu, encodeURIComponent);
}

/** "kim2023", and from the second such source on "kim2023b": who answers for it and the year, in plain letters. */
function keysOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    sources.map((source) => {
      const base = `${nameOf(source)}${yearOf(source)}`;
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return [source.id, base + letterOf(count)];
    }),
  );
}

function nameOf(source: Source): string {
  const [author] = authorsOf(source);
  const names = [author && familyName(author), publisherName(source), source.title?.split(/\s/u)[0]];
  const letters = names.map((name) =>
    (name ?? "")
      .normalize("NFKD")
      .replaceAll(/[^a-z0-9]/giu, "")
      .toLowerCase(),
  );
  return letters.find(Boolean) ?? "source";
}

function yearOf({ issued }: Source): string {
  const year = readIssued(issued)?.from.year;
  if (year === undefined) return "nd";
  return year < 0 ? `${-year}bce` : String(year);
}

function letterOf(count: number): string {
  if (count === 1) return "";
  return count <= 26 ? String.fromCharCode("a".charCodeAt(0) + count - 1) : `-${count}`;
}
