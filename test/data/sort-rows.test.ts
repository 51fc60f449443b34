import fc from "fast-check";
import { expect, test } from "vitest";
import { sortRows } from "../../src/data/sort-rows.js";
import { finish } from "../../src/data/steps.js";

test("numbers of any sign and size are in order, the second where the first are the same", () => {
  const first = Float64Array.of(5, -Infinity, 0, -1.5, Infinity, -0, -1e300, 5);
  const second = Float64Array.of(2, 0, 1, 0, 0, 0, 0, 1);
  expect(Array.from(finish(sortRows([first, second])))).toEqual([1, 6, 3, 5, 2, 7, 0, 4]);
});

test("of nothing there is no order", () => {
  expect(finish(sortRows([new Float64Array(0)]))).toEqual(new Uint32Array(0));
});

test("the order is that of comparing, and equals stay as they stood", () => {
  const value = fc.oneof(fc.constantFrom(-1, 0, 1, 86_400_000), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (pairs) => {
      const columns = [Float64Array.from(pairs, ([one]) => one), Float64Array.from(pairs, ([, other]) => other)];
      const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
      const expected = [...pairs.keys()].sort(
        (a, b) => order(pairs[a]![0], pairs[b]![0]) || order(pairs[a]![1], pairs[b]![1]),
      );
      expect(Array.from(finish(sortRows(columns)))).toEqual(expected);
    }),
  );
});
