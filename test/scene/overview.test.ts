import { expect, test } from "vitest";
import { en } from "../../src/locales/en.js";
import { maskFrom } from "../../src/data/mask.js";
import { subsetOf } from "../../src/data/subset.js";
import { overviewMarks, overviewScale } from "../../src/scene/overview.js";
import { createScale } from "../../src/scene/scale.js";
import { dataset } from "../support/datasets.js";

/** Heights of the bars of a strip of five cells, each of 4 CSS px. */
function heights(bins: readonly { from: number; to: number; count: number }[]): readonly number[] {
  const marks = overviewMarks({ dataset: dataset([]), bins }, undefined, createScale([0, 100], 20), 40, en);
  return marks.flatMap((mark) => (mark.kind === "density" ? mark.heights : []));
}

test("of bins each cell has its share, whatever their widths", () => {
  expect(heights([{ from: 0, to: 100, count: 500 }])).toEqual([1, 1, 1, 1, 1]);
  expect(heights([{ from: 4, to: 24, count: 500 }])).toEqual([1, expect.closeTo(0.5), 0, 0, 0]);
  expect(
    heights([
      { from: 20, to: 40, count: 100 },
      { from: 80, to: 100, count: 400 },
    ]),
  ).toEqual([0, 0.5, 0, 0, 1]);
});

test("a bin that begins before the strip is drawn as far as it reaches into it", () => {
  expect(heights([{ from: -20, to: 20, count: 200 }])).toEqual([1, 0, 0, 0, 0]);
});

test("what is looked for stands before all events, and to the same scale", () => {
  const all = dataset(["2020-03", "2020-03", "2020-03", "2020-03", "2020-11"]);
  const sought = subsetOf(all, maskFrom(Uint8Array.of(0, 0, 0, 1, 0)));
  const marks = overviewMarks({ dataset: all }, { dataset: sought }, overviewScale(all, 40), 40, en);
  const densities = marks.filter((mark) => mark.kind === "density");
  expect(densities.map(({ isFaint }) => isFaint)).toEqual([true, false]);
  expect(densities.map(({ heights }) => Math.max(...heights))).toEqual([1, 0.5]);
  expect(densities[1]?.heights.at(-2)).toBe(0);
});

test("one event that is found among thousands is seen", () => {
  const all = dataset([...Array.from({ length: 5000 }, () => "2020-03-05"), "2020-11-20"]);
  const sought = subsetOf(all, maskFrom(Uint8Array.from({ length: 5001 }, (_, row) => (row === 5000 ? 1 : 0))));
  const marks = overviewMarks({ dataset: all }, { dataset: sought }, overviewScale(all, 40), 40, en);
  const [, found] = marks.filter((mark) => mark.kind === "density");
  expect(found?.heights.filter((height) => height > 0)).toEqual([0.4]);
});

test("a strip of another width counts anew", () => {
  const all = dataset(["2020-03", "2020-11"]);
  const cells = [40, 80].map((width) => {
    const marks = overviewMarks({ dataset: all }, undefined, overviewScale(all, width), 40, en);
    return marks.flatMap((mark) => (mark.kind === "density" ? mark.heights : [])).length;
  });
  expect(cells).toEqual([10, 20]);
});
