import { expect, test } from "vitest";
import { drawPicture } from "../../data/picture.js";
import { timeline } from "../../src/data.js";
import { createDataset } from "../../src/data/dataset.js";
import { dark, light } from "../../src/paint/theme.js";
import { renderSvg } from "../../src/paint/svg.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { dataset, dateForms } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";
import { readFileSync } from "node:fs";

const typeface = { family: "sans-serif", size: 14 };
const text = { title: "A timeline", description: "" };
const year = "2023-02/2023-11";
const diplomacy = createDataset(timeline);
const forms = dataset(dateForms.map(([form, date]) => `${date} ${form}`));

test.each([
  ["diplomacy", swimlanes(diplomacy, view(year), frame({ width: 1200 })), light],
  ["diplomacy-narrow", swimlanes(diplomacy, view(year), frame({ width: 328 })), dark],
  ["diplomacy-by-category", swimlanes(diplomacy, view(year, { groupBy: "category" }), frame({ width: 1200 })), light],
  ["dates-over-years", swimlanes(forms, view("2019/2026"), frame({ height: 1400 })), light],
  ["dates-over-months", swimlanes(forms, view("2023-01/2023-06"), frame({ height: 1400 })), light],
  ["dates-over-days", swimlanes(forms, view("2023-03-04/2023-03-24"), frame({ height: 1400 })), light],
])("%s is drawn as it was looked at", async (name, scene, theme) => {
  await expect(renderSvg(scene, theme, typeface, text)).toMatchFileSnapshot(`../scenes/${name}.svg`);
});

test("the picture of the README is what `npm run picture` draws", () => {
  expect(readFileSync("data/timeline.svg", "utf8")).toBe(drawPicture());
});
