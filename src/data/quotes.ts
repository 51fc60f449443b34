import type { Citation, Selector, TextQuoteSelector } from "./types.js";

/** What a citation points with, always as a list. */
export function selectorsOf({ selector }: Citation): readonly Selector[] {
  if (selector === undefined) return [];
  return "type" in selector ? [selector] : selector;
}

/** The words that a citation quotes; the first where it gives alternatives. */
export function quoteOf(citation: Citation): TextQuoteSelector | undefined {
  return selectorsOf(citation).find((one) => one.type === "TextQuoteSelector");
}
