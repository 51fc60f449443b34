import type { Locale } from "../locales/locale.js";
import { common } from "../data/mask.js";
import type { Mark } from "../marks/mark.js";
import type { Theme } from "../marks/pen.js";
import { paintCanvas } from "../paint/canvas.js";
import { paintNames } from "../paint/names.js";
import type { Typeface } from "../paint/type.js";
import { paintWindow } from "../paint/window.js";
import { overviewMarks, overviewScale } from "../scene/overview.js";
import type { Scene } from "../scene/scene.js";
import { SAMPLE } from "../scene/legend.js";
import type { Interval } from "../time/instant.js";
import type { Content } from "./content.js";
import { legendEntries } from "./legend.js";
import { OVERVIEW_HEIGHT, windowIn } from "./overview.js";

/** CSS px of the line under the overview. */
const RULE = 1;

/** Colours and type of the page. */
export interface Look {
  readonly theme: Theme;
  readonly typeface: Typeface;
}

/** Paints the marks of a scene at the resolution of the screen, and its names where the page does not write them. */
export function paintScene(canvas: HTMLCanvasElement, scene: Scene, look: Look, withNames: boolean): void {
  const context = paintMarks(canvas, scene.width, scene.height, scene.marks, look);
  if (withNames && context !== undefined) paintNames(context, scene.items, look.theme, look.typeface);
}

/** Paints the density of all events that were known, and of those among them that the reader looks for. */
export function paintOverview(
  canvas: HTMLCanvasElement,
  content: Content,
  width: number,
  locale: Locale,
  look: Look,
): void {
  const { whole, past, dataset, known, lens, paged } = content;
  const all = { ...past, bins: paged?.everything };
  const sought = { dataset, known: common([known, lens]), bins: paged?.overview };
  const isAll = sought.dataset === all.dataset && sought.known === all.known && sought.bins === all.bins;
  const scale = overviewScale(whole, width);
  const marks = overviewMarks(all, isAll ? undefined : sought, scale, OVERVIEW_HEIGHT, locale);
  paintMarks(canvas, width, OVERVIEW_HEIGHT, marks, look);
}

/** Paints the window over the density, for as long as the page does not move its own. */
export function paintHeldWindow(
  canvas: HTMLCanvasElement,
  content: Content,
  domain: Interval,
  width: number,
  look: Look,
): void {
  const context = cleared(canvas, width, OVERVIEW_HEIGHT);
  const ends = windowIn(overviewScale(content.whole, width), domain);
  // Forced colours take shadows away, and with them the veil.
  const hasVeil = !matchMedia("(forced-colors: active)").matches;
  if (context !== undefined) paintWindow(context, ends, [width, OVERVIEW_HEIGHT - RULE], look.theme, hasVeil);
}

/** Paints the samples of the legend. */
export function paintLegend(root: ParentNode, scene: Scene, look: Look): void {
  const samples = new Map<string, readonly Mark[]>(legendEntries(scene).map(({ form, sample }) => [form, sample]));
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>("canvas[data-form]"))
    paintMarks(canvas, SAMPLE.width, SAMPLE.height, samples.get(canvas.dataset["form"] ?? "") ?? [], look);
}

function paintMarks(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  marks: readonly Mark[],
  { theme, typeface }: Look,
): CanvasRenderingContext2D | undefined {
  const context = cleared(canvas, width, height);
  if (context !== undefined) paintCanvas(context, marks, theme, typeface);
  return context;
}

/** The context of an empty canvas, scaled to CSS px. */
function cleared(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | undefined {
  const context = canvas.getContext("2d");
  if (context === null) return undefined;
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
  return context;
}
