import fc from "fast-check";
import { expect, test } from "vitest";
import { type Quote, verifyQuote } from "../../src/data/verify-quote.js";

/** How a quote is found, and as which words. */
function look(text: string, quote: Quote): readonly unknown[] {
  const { match, at, score } = verifyQuote(text, quote);
  return [match, ...(at ? [at[0], text.slice(...at)] : []), ...(score === undefined ? [] : [score])];
}

const twice = "On Monday they met. On Monday they left.";

test.each<[string, string, Quote, number]>([
  ["anywhere", twice, { exact: "they left" }, 30],
  ["at its position", twice, { exact: "On Monday", position: [20, 29] }, 20],
  [
    "at its position, whatever is said of its surroundings",
    twice,
    { exact: "they", position: [10, 14], prefix: "x" },
    10,
  ],
  ["first, if it is there twice", twice, { exact: "On Monday" }, 0],
  ["before its suffix", twice, { exact: "On Monday", suffix: " they left" }, 20],
  ["after its prefix", twice, { exact: "On Monday", prefix: "met. " }, 20],
  ["nearest to where it should be", twice, { exact: "On Monday", near: 12 }, 20],
  ["with what means something to regular expressions", "a+b (c) [d]* $1", { exact: "(c) [d]* $1" }, 4],
  ["after letters of two code units", "😀😁 they met", { exact: "😁 they" }, 2],
  ["with its accents", "the cafe\u0301 is", { exact: "cafe\u0301" }, 4],
  ["as the whole text", "they met", { exact: "they met" }, 0],
])("a quote is exact %s", (_, text, quote, start) => {
  expect(look(text, quote)).toEqual(["exact", start, quote.exact]);
});

test.each<[string, string, Quote, number, string]>([
  ["quotation marks", "He said: “It’s on.”", { exact: '"It\'s on."' }, 9, "“It’s on.”"],
  ["dashes", "in 2014–2015 — at last", { exact: "2014-2015 - at" }, 3, "2014–2015 — at"],
  [
    "blanks",
    "on\u00A0Monday,\n  18\u202FSeptember",
    { exact: "on Monday, 18 September" },
    0,
    "on\u00A0Monday,\n  18\u202FSeptember",
  ],
  ["blanks about it", "they met", { exact: " met\n" }, 5, "met"],
  [
    "soft hyphens",
    "the co\u00ADop\u00ADer\u00ADa\u00ADtion grows",
    { exact: "cooperation" },
    4,
    "co\u00ADop\u00ADer\u00ADa\u00ADtion",
  ],
  ["ligatures", "the ﬁrst oﬃce", { exact: "first office" }, 4, "ﬁrst oﬃce"],
  ["composed letters", "the cafe\u0301 is", { exact: "café" }, 4, "cafe\u0301"],
])("a quote with other %s is normalised", (_, text, quote, start, words) => {
  expect(look(text, quote)).toEqual(["normalised", start, words]);
});

test.each<[string, Quote, number]>([
  ["at another position than it says, the nearest of two", { exact: "On Monday", position: [19, 28] }, 20],
  ["at its position but with another end", { exact: "On Monday", position: [20, 30] }, 20],
  ["at a position beyond the text", { exact: "On Monday", position: [400, 409] }, 20],
  ["without its prefix", { exact: "On Monday", prefix: "Rome. " }, 0],
  ["without its suffix", { exact: "they left", suffix: "!" }, 30],
])("a right quote %s is no more than normalised", (_, quote, start) => {
  expect(look(twice, quote)).toEqual(["normalised", start, quote.exact]);
});

test.each<[string, string, Quote, number, string, number]>([
  ["one letter in twenty", twice, { exact: "On Monday they lift." }, 20, "On Monday they left.", 0.95],
  ["one letter in ten", "the visitors of October", { exact: "visitor of" }, 4, "visitors of", 0.9],
  ["a capital", "Then they met in Malta", { exact: "They met in Malta" }, 5, "they met in Malta", 16 / 17],
  ["an accent", "he visited the cafe\u0301 then", { exact: "visited the cafe" }, 3, "visited the cafe\u0301", 15 / 16],
  ["a letter of two code units", "they met 😀 in Rome", { exact: "they met 😁 in" }, 0, "they met 😀 in", 12 / 13],
  [
    "a letter, the nearest of two such places",
    twice.replaceAll("Monday they", "Sunday they"),
    { exact: "On Munday they", position: [21, 35] },
    20,
    "On Sunday they",
    13 / 14,
  ],
])("a quote that differs in %s is fuzzy", (_, text, quote, start, words, score) => {
  expect(look(text, quote)).toEqual(["fuzzy", start, words, score]);
});

test.each<[string, string, Quote]>([
  ["with two letters in nineteen changed", twice, { exact: "On Tunday they lift" }],
  ["of fewer than ten letters with one changed", twice, { exact: "they lift" }],
  ["longer than the text", "they", { exact: "they met" }],
  ["in a text without words", "", { exact: "they met" }],
  ["without words", twice, { exact: "" }],
  ["of blanks", twice, { exact: " " }],
  ["of what has no look", "co\u00ADop", { exact: "\u00AD" }],
  ["that ends before an accent", "the cafe\u0301 is", { exact: "cafe" }],
  ["of half a letter of two code units", "😀", { exact: "\uD83D" }],
  ["that is a pattern for the text", "they met", { exact: "they.*" }],
])("a quote %s is missing", (_, text, quote) => {
  expect(look(text, quote)).toEqual(["missing"]);
});

/** Few letters, so that parts of words come again; no two marks in a row, which would count as one. */
const word = fc
  .string({ unit: fc.constantFrom("a", "b", "c", "d", "é", "😀", "'", "-"), minLength: 1, maxLength: 8 })
  .map((text) => text.replaceAll(/['-]{2,}/gu, "f"));
/** A text, at least ten words of it, and where they begin. */
const cut = fc
  .tuple(fc.array(word, { minLength: 12, maxLength: 60 }), fc.nat(), fc.nat())
  .map(([words, from, length]) => {
    const first = from % (words.length - 10);
    const before = words.slice(0, first).map((one) => `${one} `);
    const quoted = words.slice(first, first + 10 + (length % 3)).join(" ");
    return { text: words.join(" "), exact: quoted, start: before.join("").length };
  });

test("words cut from a text are exact at their place", () => {
  fc.assert(
    fc.property(cut, ({ text, exact, start }) => {
      const at = [start, start + exact.length] as const;
      expect(verifyQuote(text, { exact, position: at })).toEqual({ match: "exact", at });
    }),
  );
});

test("words cut from a text with other marks and blanks are normalised, in the same place", () => {
  fc.assert(
    fc.property(cut, ({ text, exact, start }) => {
      const other = exact.replaceAll("'", "’").replaceAll("-", "–").replaceAll(" ", "\u00A0 ").normalize("NFD");
      const found = verifyQuote(text, { exact: other, near: start });
      expect(found).toEqual({ match: "normalised", at: [start, start + exact.length] });
    }),
  );
});

test("words cut from a text with one letter changed are fuzzy, in a place that is as like them", () => {
  fc.assert(
    fc.property(cut, fc.nat(), ({ text, exact, start }, which) => {
      const letters = Array.from(exact);
      fc.pre(exact.length >= 20);
      letters[which % letters.length] = "ж";
      const { match, at = [0, 0], score = 0 } = verifyQuote(text, { exact: letters.join(""), near: start });
      expect([match, score >= 0.9 && score < 1]).toEqual(["fuzzy", true]);
      expect(Math.abs(at[1] - at[0] - exact.length)).toBeLessThanOrEqual(2);
    }),
  );
});
