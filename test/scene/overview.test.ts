import { expect, test } from "vitest";
import { en } from "../../src/locales/en.js";
import { overviewMarks } from "../../src/scene/overview.js";
import { createScale } from "../../src/scene/scale.js";
import { dataset } from "../support/datasets.js";

/** Heights of the bars of a strip of five cells, each of 4 CSS px. */
function heights(bins: readonly { from: number; to: number; count: number }[]): readonly number[] {
  const marks = overviewMarks({ dataset: dataset([]), bins }, createScale([0, 100], 20), 40, en);
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
