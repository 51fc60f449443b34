import type { Locale } from "../locales/locale.js";
import type { Mark } from "../marks/mark.js";
import { paintCanvas } from "../paint/canvas.js";
import { paintNames } from "../paint/names.js";
import { overviewMarks, overviewScale } from "../scene/overview.js";
import type { Item, Scene } from "../scene/scene.js";
import { SAMPLE } from "../scene/legend.js";
import type { Content } from "./content.js";
import { legendEntries } from "./legend.js";
import { OVERVIEW_HEIGHT } from "./overview.js";
import type { Surface } from "./surface.js";

/** Paints the marks of a scene at the resolution of the screen, and its names where the page does not. */
export function paintScene(canvas: HTMLCanvasElement, scene: Scene, surface: Surface, withNames: boolean): void {
  paint(canvas, scene.width, scene.height, scene.marks, surface, withNames ? scene.items : []);
}

/** Paints the density of the events that are shown. */
export function paintOverview(
  canvas: HTMLCanvasElement,
  content: Content,
  width: number,
  locale: Locale,
  surface: Surface,
): void {
  paint(
    canvas,
    width,
    OVERVIEW_HEIGHT,
    overviewMarks(
      { ...content, bins: content.paged?.overview },
      overviewScale(content.whole, width),
      OVERVIEW_HEIGHT,
      locale,
    ),
    surface,
  );
}

/** Paints the samples of the legend. */
export function paintLegend(root: ParentNode, scene: Scene, surface: Surface): void {
  const samples = new Map<string, readonly Mark[]>(legendEntries(scene).map(({ form, sample }) => [form, sample]));
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>("canvas[data-form]"))
    paint(canvas, SAMPLE.width, SAMPLE.height, samples.get(canvas.dataset["form"] ?? "") ?? [], surface);
}

function paint(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  marks: readonly Mark[],
  surface: Surface,
  named: readonly Item[] = [],
): void {
  const context = canvas.getContext("2d");
  if (context === null || surface.theme === undefined) return;
  const ratio = devicePixelRatio;
  const [columns, lines] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting the size frees the memory and takes new: only when it changed.
  if (canvas.width !== columns || canvas.height !== lines) {
    canvas.width = columns;
    canvas.height = lines;
    canvas.style.setProperty("width", `${width}px`);
    canvas.style.setProperty("height", `${height}px`);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, columns, lines);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintCanvas(context, marks, surface.theme, surface.typeface);
  if (named.length > 0) paintNames(context, named, surface.theme, surface.typeface);
}
