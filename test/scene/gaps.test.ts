import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataset } from "../../src/data/dataset.js";
import { between, fromAxis, gapsOf, toAxis } from "../../src/scene/gaps.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { dataset, documents } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

const quiet = dataset([
  ...["2020-01-02", "2020-01-09", "2020-01-12", "2020-01-20", "2020-02-01"].map((date) => `${date} Early`),
  ...["2022-11-02", "2022-11-08", "2022-11-20", "2022-12-01", "2022-12-24"].map((date) => `${date} Late`),
]);

test("a long stretch in which nothing begins or ends is a gap, with a little air on both sides", () => {
  const [gap, ...others] = gapsOf(quiet);
  expect(others).toEqual([]);
  const air = (0.03 * (instantOf(2022, 12, 25) - instantOf(2020, 1, 2))) / 4;
  expect(gap?.from).toBe(instantOf(2020, 2, 2) + air);
  expect(gap?.to).toBe(instantOf(2022, 11, 2) - air);
});

test("events at even distances have no gap", () => {
  expect(gapsOf(dataset(["2020 One", "2021 Two", "2022 Three", "2023 Four"]))).toEqual([]);
  expect(gapsOf(dataset([]))).toEqual([]);
});

test("the axis leads to every instant and back, and never backwards", () => {
  fc.assert(
    fc.property(documents(60), fc.double({ min: -1, max: 2, noNaN: true }), (document, share) => {
      const all = createDataset(document);
      const gaps = gapsOf(all);
      const [first, last] = all.extent;
      const instant = first + share * (last - first);
      expect(Math.abs(fromAxis(gaps, toAxis(gaps, instant)) - instant)).toBeLessThan(1);
      expect(toAxis(gaps, instant + DAY)).toBeGreaterThan(toAxis(gaps, instant));
      expect(toAxis(gaps, instant)).toBeLessThanOrEqual(instant);
    }),
    { numRuns: 200 },
  );
});

test("between gaps lies what they leave", () => {
  const gap = { from: 10, to: 20, drawn: 1, at: 10 };
  expect(between([], [0, 30])).toEqual([[0, 30]]);
  expect(between([gap], [0, 30])).toEqual([
    [0, 10],
    [20, 30],
  ]);
  expect(between([gap], [12, 30])).toEqual([[20, 30]]);
  expect(between([gap], [0, 15])).toEqual([[0, 10]]);
  expect(between([gap], [12, 15])).toEqual([]);
});

test("a gap is drawn as a break that says how long it is, and no tick stands in it", () => {
  const gaps = gapsOf(quiet);
  const { marks, scale } = swimlanes(quiet, view("2020/2022", { gaps }), frame());
  const breaks = marks.filter((mark) => mark.kind === "gap");
  expect(breaks.map(({ text }) => text)).toEqual(["3 years"]);
  const [{ x0, x1 } = { x0: 0, x1: 0 }] = breaks;
  expect(marks.filter((mark) => mark.kind === "tick" && mark.x > x0 && mark.x < x1)).toEqual([]);
  expect(x1 - x0).toBeLessThan(0.2 * scale.width);
});
