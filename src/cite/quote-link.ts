import type { TextQuoteSelector } from "../data/types.js";

/** Longer quotes are named by their ends, so that addresses stay short and a stray space in between does no harm. */
const LONG = 100;
const WORDS = 5;

/**
 * `url` with a text fragment that scrolls to the quoted words: `#:~:text=[prefix-,]start[,end][,-suffix]`. Quotes of more
 * than 100 UTF-16 code units become their first and last five words. A fragment that is there stays. Whether
 * `url` may be followed at all is for `safeUrl` to say.
 * Source: WICG, URL Fragment Text Directives.
 */
export function quoteLink(url: string, { exact, prefix, suffix }: Omit<TextQuoteSelector, "type">): string {
  const text = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    ...ends(exact).map(encode),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(",");
  if (url.includes(":~:")) return `${url}&text=${text}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${text}`;
}

function ends(quote: string): readonly string[] {
  const words = quote.trim().split(/\s+/u);
  if (quote.length <= LONG || words.length <= 2 * WORDS) return [quote.trim()];
  return [words.slice(0, WORDS).join(" "), words.slice(-WORDS).join(" ")];
}

/** A hyphen separates the parts of a directive, so it is escaped too; half a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
