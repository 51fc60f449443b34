import fc from "fast-check";
import { expect, test } from "vitest";
import { approximate } from "../../src/data/verify-approximate.js";

/** The places by their words, so that they can be read. */
function like(text: string, words: string, most: number) {
  const found = approximate(text.split(""), words.split(""), most);
  return found && [found.edits, ...found.places.map((place) => text.slice(...place))];
}

test.each([
  ["nothing amiss", "they met on Monday", "met on", 2, [0, "met on"]],
  ["a letter replaced", "they mat on Monday", "met on", 2, [1, "mat on"]],
  ["the first letter replaced", "they bet on Monday", "met on", 2, [1, "bet on"]],
  ["the last letter replaced", "they met or not", "met on", 2, [1, "met or"]],
  ["a letter too many", "they met upon it", "met pon", 2, [1, "met upon"]],
  ["a letter too few", "they mt on Monday", "met on", 2, [1, "mt on"]],
  ["two places", "met an, met in", "met on", 2, [1, "met an", "met in"]],
  ["a better place later", "mat in, met in", "met on", 2, [1, "met in"]],
  ["too much amiss", "they sat in Rome", "met on", 2, undefined],
  ["nothing to look through", "", "met on", 2, undefined],
  ["less text than words", "met o", "met on", 2, [1, "met o"]],
] as const)("with %s", (_, text, words, most, expected) => {
  expect(like(text, words, most)).toEqual(expected);
});

/** Levenshtein distance, by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [a1, b1] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(a1, b1);
  return 1 + Math.min(distance(a1, b1), distance(a1, b), distance(a, b1));
}

test("no place is nearer than the one given, and it is as near as it is said to be", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 3, maxLength: 5 });
  fc.assert(
    fc.property(text, words, fc.integer({ min: 0, max: 2 }), (given, sought, most) => {
      const ends = Array.from({ length: given.length + 1 }, (_, at) => at);
      const parts = ends.flatMap((start) => ends.map((end) => given.slice(start, end)));
      const least = Math.min(...parts.map((part) => distance(part, sought)));
      const [edits, ...places] = like(given, sought, most) ?? [];
      expect(edits).toBe(least <= most ? least : undefined);
      expect(places.map((place) => distance(String(place), sought))).toEqual(places.map(() => least));
    }),
    { numRuns: 60 },
  );
});
