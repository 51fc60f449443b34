import fc from "fast-check";
import { expect, test } from "vitest";
import { createSizeClasses, firstFrom } from "../../src/scene/size-classes.js";

function classesOf(lengths: readonly number[]): (readonly [size: number, rows: number[]])[] {
  const from = Float64Array.from(lengths.keys());
  const to = Float64Array.from(lengths, (length, row) => row + length);
  const rank = Float64Array.from(lengths, () => 0.5);
  return createSizeClasses({ from, to, rank }, Uint32Array.from(lengths.keys())).map(
    ({ size, ranking }) => [size, Array.from(ranking.rows)] as const,
  );
}

test("events are parted where they are twice as long, the longest first", () => {
  expect(classesOf([1, 2, 3, 4, 7, 8, 1])).toEqual([
    [3, [5]],
    [2, [3, 4]],
    [1, [1, 2]],
    [0, [0, 6]],
  ]);
});

test("without events there are no classes", () => {
  expect(classesOf([])).toEqual([]);
});

test("every event is in the one class whose limits it keeps", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 50 })), (lengths) => {
      const classes = classesOf(lengths);
      for (const [size, rows] of classes)
        for (const row of rows) {
          const length = row + (lengths[row] ?? 0) - row;
          expect(length >= 2 ** size && length < 2 ** (size + 1)).toBe(true);
        }
      const rows = classes.flatMap(([, some]) => some).sort((a, b) => a - b);
      expect(rows).toEqual([...lengths.keys()]);
    }),
  );
});

test.each([
  [-1, 0],
  [0, 0],
  [15, 2],
  [20, 2],
  [21, 4],
])("of rows that begin at 0, 10, 20 and 20, the first from %i on is at %i", (place, position) => {
  expect(firstFrom({ from: Float64Array.of(0, 10, 20, 20) }, Uint32Array.of(0, 1, 2, 3), place)).toBe(position);
});
