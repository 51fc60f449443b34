import { expect, test } from "vitest";
import { misquotes } from "../../src/data/misquotes.js";
import type { SeedDocument } from "../../src/data/seed-types.js";

const text = "On Monday they met. They will meet again.";
const seed = (start: number, exact: string, length = text.length): SeedDocument => ({
  source: { id: "a", type: "webpage", custom: { contentLength: length } },
  claims: [
    {
      event: "talks",
      says: "They talked.",
      supports: ["date"],
      status: "occurred",
      quote: { start, exact },
      when: { expression: "On Monday", start: 0, tense: "past" },
    },
  ],
});
const messages = (document: SeedDocument, of = text) => misquotes(document, of).map(({ message }) => message);

test("words that stand where the seed says are no misquotation", () => {
  expect(messages(seed(10, "they met"))).toEqual([]);
});

test.each([
  ["other words", seed(10, "they left"), text, 'not at 10: "they left" (claim about "talks")'],
  ["another place", seed(11, "they met"), text, 'not at 11: "they met" (claim about "talks")'],
  ["no words", seed(10, ""), text, 'not at 10: "" (claim about "talks")'],
  ["another day", seed(10, "they met"), text.replace("Mon", "Sun"), 'not at 0: "On Monday" (claim about "talks")'],
  ["a longer text", seed(10, "they met"), `${text} `, "length 42 (expected 41)"],
])("a document with %s is not the one quoted", (_, document, of, message) => {
  expect(messages(document, of)).toEqual([message]);
});
