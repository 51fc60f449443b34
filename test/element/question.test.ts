import { expect, test } from "vitest";
import { keyOf, questionOf, type Wish } from "../../src/element/question.js";
import { DAY } from "../../src/time/instant.js";

const wish: Wish = {
  domain: [0, 8 * DAY],
  width: 1000,
  groupBy: "none",
  asOf: undefined,
  query: "",
  source: "",
};

test("more is asked for than is in view, at least half a view on either side", () => {
  for (const length of [1000, 3 * DAY, 8 * DAY, 1000 * DAY])
    for (const start of [-1e12, -12_345, 0, 7 * DAY, 1e12]) {
      const { domain, pixels, grid } = questionOf({ ...wish, domain: [start, start + length] });
      expect(domain[0]).toBeLessThanOrEqual(start - length / 2);
      expect(domain[1]).toBeGreaterThanOrEqual(start + 1.5 * length);
      expect(domain[1] - domain[0]).toBeLessThanOrEqual(5 * length);
      expect(pixels / (domain[1] - domain[0])).toBeCloseTo(1000 / length);
      expect(grid.width).toBeGreaterThanOrEqual((4 * length) / 1000);
    }
});

test("a step aside asks for the same; half the view or another choice for something else", () => {
  const key = keyOf(questionOf({ ...wish, domain: [10 * DAY, 18 * DAY] }));
  expect(keyOf(questionOf({ ...wish, domain: [10.1 * DAY, 18.1 * DAY] }))).toBe(key);
  for (const other of [
    { domain: [22 * DAY, 30 * DAY] as const },
    { domain: [10 * DAY, 12 * DAY] as const },
    { groupBy: "place" as const },
    { asOf: 0 },
    { query: "peace" },
    { source: "times" },
  ])
    expect(keyOf(questionOf({ ...wish, domain: [10 * DAY, 18 * DAY], ...other }))).not.toBe(key);
});
