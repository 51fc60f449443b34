import type { SeedDocument } from "./seed-types.js";
import type { Issue } from "./types.js";

/**
 * What a seed says of its document that is not so, in the order of the seed: the length, every quotation and every
 * expression of time at its place. `text` is the document as it was read, its positions UTF-16 code units.
 */
export function misquotes({ source, claims }: SeedDocument, text: string): readonly Issue[] {
  const issues: Issue[] = [];
  const fault = (path: string, code: string, message: string): void => {
    issues.push({ path: `/documents/${source.id}${path}`, code, message, severity: "error" });
  };
  const expected = source.custom?.contentLength;
  if (text.length !== expected) {
    fault("/source/custom/contentLength", "changed", `length ${text.length} (expected ${expected})`);
  }
  const isAt = (words: string, start: number): boolean => words !== "" && text.startsWith(words, start);
  claims.forEach(({ event, quote, when }, index) => {
    const path = `/claims/${index}`;
    if (!isAt(quote.exact, quote.start)) {
      fault(`${path}/quote`, "misquoted", `not at ${quote.start}: "${quote.exact}" (claim about "${event}")`);
    }
    if (when?.start !== undefined && !isAt(when.expression, when.start)) {
      fault(`${path}/when`, "misquoted", `not at ${when.start}: "${when.expression}" (claim about "${event}")`);
    }
  });
  return issues;
}
