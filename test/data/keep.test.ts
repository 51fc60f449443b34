import { expect, test } from "vitest";
import { keep } from "../../src/data/keep.js";

test("what is asked for is made once, and what was asked for longest ago is made again", () => {
  const kept = new Map<string, string>();
  const made: string[] = [];
  const ask = (key: string): string =>
    keep(kept, key, 2, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
