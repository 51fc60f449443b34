/** Draws `data/timeline.svg`, the picture in the README, as the element's `toSvg()` does: `npm run picture`. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createDataset, en, hull, parseEdtf } from "../src/core.js";
import { timeline } from "../src/data.js";
import { estimateWidth, layout, light, renderSvg, type Typeface } from "../src/layout.js";

const typeface: Typeface = { family: "Georgia, 'Times New Roman', serif", size: 14 };

/** The dataset from February to November 2023, 1,200 CSS px wide. */
export function drawPicture(): string {
  const [from, to] = hull(parseEdtf("2023-02/2023-11"));
  const scene = layout(
    createDataset(timeline),
    { domain: [from, to], home: [from, to], groupBy: "none", selected: undefined, asOf: undefined },
    { width: 1200, height: 640, now: undefined, locale: en, measure: (text) => estimateWidth(text) * typeface.size },
  );
  return renderSvg(scene, light, typeface, {
    title: timeline.title ?? "",
    description: en.ui.summary(timeline.events.length, "2022–2023"),
  });
}

if (process.argv[1] === import.meta.filename)
  await writeFile(resolve(import.meta.dirname, "timeline.svg"), drawPicture());
