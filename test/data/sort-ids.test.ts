import fc from "fast-check";
import { expect, test } from "vitest";
import { sortIds } from "../../src/data/sort-ids.js";
import { finish } from "../../src/data/steps.js";

/** How many steps it takes, and the order. */
function sorted(ids: readonly string[]): { readonly order: readonly number[]; readonly steps: number } {
  const indices = Uint32Array.from(ids.keys());
  const sorting = sortIds(indices, (index) => ids[index] ?? "");
  let steps = 0;
  while (sorting.next().done !== true) steps++;
  return { order: Array.from(indices), steps };
}

const byComparing = (ids: readonly string[]): readonly number[] =>
  [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));

test("few ids are in order at once", () => {
  expect(sorted(["c", "a", "b"])).toEqual({ order: [1, 2, 0], steps: 0 });
});

test("of none there is no order", () => {
  expect(sorted([])).toEqual({ order: [], steps: 0 });
});

test("equals stay as they stand, also where runs meet", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `id ${(index * 7919) % 1000}`);
  expect(sorted(ids).order).toEqual(byComparing(ids));
});

test("any number of ids in any order is as if they had been compared", () => {
  const many = fc.tuple(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 1e6 }));
  fc.assert(
    fc.property(many, ([size, factor]) => {
      const ids = Array.from({ length: size }, (_, index) => String((index * factor) % 9973));
      expect(sorted(ids).order).toEqual(byComparing(ids));
    }),
    { numRuns: 20 },
  );
});

test("many ids are sorted with pauses", () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `e${(index * 7919) % 100_000}`);
  const { order, steps } = sorted(ids);
  expect(order).toEqual(byComparing(ids));
  // Five rounds of merging, a pause for each 512.
  expect(steps).toBeGreaterThan(900);
});

test("only the indices given are sorted", () => {
  const order = Uint32Array.of(9, 2, 1, 0, 9);
  finish(sortIds(order.subarray(1, 4), (index) => "abc"[index] ?? ""));
  expect(Array.from(order)).toEqual([9, 0, 1, 2, 9]);
});
