import type { Source } from "../data/types.js";
import { link } from "./parts.js";
import type { Part } from "./style.js";

const ARTICLE = /^(article|paper-conference|chapter|entry|post-weblog|review)/u;
const PIECE = /^(webpage|post$|broadcast|speech|interview|song)/u;

/** An article stands in something larger; its title is never in italics. */
export function isArticle({ type }: Source): boolean {
  return ARTICLE.test(type);
}

/** What Chicago and MLA put in quotation marks: articles, pages, posts, programmes, talks. The rest stands on its own. */
export function isPiece(source: Source): boolean {
  return isArticle(source) || PIECE.test(source.type);
}

/** What a source appeared in: newspaper, site, programme; for articles without one, their publisher. */
export function containerOf(source: Source): string | undefined {
  return source["container-title"] ?? (isArticle(source) ? source.publisher : undefined);
}

/** Volume, number and pages of a journal, for the styles to set; a range of pages has a dash. */
export function issueOf(source: Source): { readonly [name in "volume" | "issue" | "page"]: string | undefined } {
  const [volume, issue, page] = [source["volume"], source["issue"], source["page"]].map((value) =>
    typeof value === "string" || typeof value === "number" ? String(value).replaceAll("-", "–") : undefined,
  );
  return { volume, issue, page };
}

/** Where to read it: the DOI if there is one, else the address. */
export function linkOf({ DOI, URL }: Source): readonly Part[] | undefined {
  if (DOI) return [link(`https://doi.org/${DOI.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/iu, "")}`)];
  return URL ? [link(URL)] : undefined;
}

/** Whether the day was found by reasoning and is not stated in the source; styles put such a day in brackets. */
export function isDateInferred({ custom }: Source): boolean {
  return custom?.issuedBasis?.kind === "inferred";
}

/** Whether the title follows English rules of capitals. */
export function isEnglish({ language }: Source, tag: string): boolean {
  return /^en\b/iu.test(language ?? tag);
}
