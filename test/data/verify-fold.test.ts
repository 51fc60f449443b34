import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/data/verify-fold.js";

test.each([
  ["quotation marks", "“a” ‘a’ «a» „a‟ 「a」 ''a''", "'a' 'a' 'a' 'a' 'a' 'a'"],
  ["apostrophes", "Xi’s Xi´s Xi`s Xiʼs Xi＇s", "Xi's Xi's Xi's Xi's Xi's"],
  ["dashes", "a–b a—b a−b a‑b a‐b a--b", "a-b a-b a-b a-b a-b a-b"],
  ["blanks", "a\u00A0b\u202Fb\u3000b\u0085b\t\r\n b", "a b b b b b"],
  ["what has no look", "co\u00ADop\u200Bera\u2060tion\uFEFF \u200Efirst\uFE0F", "cooperation first"],
  ["ligatures", "ﬁrst oﬃce", "first office"],
  ["wide letters", "ＡＰＥＣ２０２３", "APEC2023"],
  ["composed letters", "\u00E9 \uD55C", "e\u0301 \u1112\u1161\u11AB"],
  ["the order of accents", "q\u0307\u0323", "q\u0323\u0307"],
])("%s are told apart by nobody", (_, text, folded) => {
  expect(fold(text).letters.join("")).toBe(folded);
});

test.each([
  ["case", "Monday", "monday"],
  ["accents", "café", "cafe"],
  ["blanks between words", "any one", "anyone"],
  ["digits", "18th", "19th"],
])("%s are told apart", (_, a, b) => {
  expect(fold(a).letters).not.toEqual(fold(b).letters);
});

test.each([
  ["a composed letter", "cafe\u0301s", [3, 4], "e\u0301"],
  ["a ligature that is entered half", "oﬃce", [1, 3], "ﬃ"],
  ["a run of blanks", "a \n\t b", [0, 2], "a \n\t "],
  ["words about a soft hyphen", "co\u00ADop ends", [1, 4], "o\u00ADop"],
  ["a letter of two code units", "a😀b", [1, 2], "😀"],
] as const)("%s is found again in the text", (_, text, letters, words) => {
  expect(text.slice(...fold(text).origin(letters))).toBe(words);
});

test("every letter comes from a part of the text that folds to it, and the parts stand in order", () => {
  const alphabet = fc.constantFrom(
    "a",
    "é",
    "e\u0301",
    "ﬁ",
    "“",
    "’",
    "—",
    " ",
    "\u00A0",
    "\u00AD",
    "😀",
    "\uD83D",
    "한",
  );
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 30 }), (text) => {
      const { letters, origin } = fold(text);
      let last = 0;
      for (const [at, letter] of letters.entries()) {
        const [start, end] = origin([at, at + 1]);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(fold(text.slice(start, end)).letters).toContain(letter);
        last = start;
      }
    }),
  );
});
