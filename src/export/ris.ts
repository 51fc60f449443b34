import { authorsOf, familyFirst } from "../cite/names.js";
import { safeUrl } from "../cite/safe-url.js";
import { issueOf } from "../cite/work.js";
import { type CslDay, issuedEdtf, readIssued } from "../data/csl-date.js";
import type { CslDate, Source } from "../data/types.js";
import { describe } from "../locales/describe.js";
import type { Locale } from "../locales/locale.js";
import { fourDigits, twoDigits } from "../time/civil-text.js";
import { parseEdtf } from "../time/edtf.js";
import { readPlain } from "../time/plain.js";
import { flatten } from "./flatten.js";
import { sourceType } from "./source-types.js";

/** Sources as RIS: lines of a tag and a value that end in CR LF. Words for dates that are no single day are the locale's. */
export function ris(sources: readonly Source[], locale: Locale): string {
  return sources
    .flatMap((source) => [`TY  - ${sourceType(source.type).ris}`, ...linesOf(source, locale), "ER  - "])
    .map((line) => `${line}\r\n`)
    .join("");
}

function linesOf(source: Source, locale: Locale): readonly string[] {
  const { volume, issue, page } = issueOf(source);
  const [first, last] = page?.split(/–+/u) ?? [];
  const tags: readonly (readonly [tag: string, value: unknown])[] = [
    ["ID", source.id],
    ...authorsOf(source).map((author) => ["AU", familyFirst(author)] as const),
    ["TI", source.title],
    ["T2", source["container-title"]],
    ["PB", source.publisher],
    ["CY", source["publisher-place"]],
    ["PY", yearOf(source.issued)],
    ["DA", dateOf(source.issued, locale)],
    ["VL", volume],
    ["IS", issue],
    ["SP", first],
    ["EP", last],
    ["ET", source["edition"]],
    ["SN", source["ISBN"] ?? source["ISSN"]],
    ["DO", source.DOI],
    ["UR", safeUrl(source.URL)],
    ["Y2", dateOf(source.accessed, locale)],
    ["LA", source.language],
  ];
  return tags.flatMap(([tag, value]) => {
    const text = typeof value === "string" || typeof value === "number" ? flatten(String(value)).trim() : "";
    return text === "" ? [] : [`${tag}  - ${text}`];
  });
}

function yearOf(date: CslDate | undefined): string | undefined {
  const { year } = sharedOf(date) ?? {};
  return year;
}

/** "2023/09/19/"; of one of several days what they share, and all of it in words behind the last stroke. */
function dateOf(date: CslDate | undefined, locale: Locale): string | undefined {
  if (date === undefined) return undefined;
  const { year = "", month = "", day = "" } = sharedOf(date) ?? {};
  const edtf = issuedEdtf(date);
  const isPlain = edtf !== undefined && readPlain(edtf) !== undefined;
  const words = isPlain
    ? ""
    : edtf === undefined
      ? (date.literal ?? date.raw ?? "")
      : describe(parseEdtf(edtf), locale);
  return year === "" && words === "" ? undefined : `${year}/${month}/${day}/${words.replaceAll("/", "-")}`;
}

/** Year, month and day as far as both ends of the date agree. RIS has no years before 1. */
function sharedOf(date: CslDate | undefined): { readonly [part in "year" | "month" | "day"]?: string } | undefined {
  const read = readIssued(date);
  if (read === undefined || read.from.year < 1) return undefined;
  const { from, to } = read;
  const shared: { [part in "year" | "month" | "day"]?: string } = {};
  for (const part of ["year", "month", "day"] as const satisfies readonly (keyof CslDay)[]) {
    const value = from[part];
    if (value === undefined || value !== to[part]) break;
    shared[part] = part === "year" ? fourDigits(value) : twoDigits(value);
  }
  return shared;
}
