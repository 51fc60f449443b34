import { type Lane, firstAfter } from "./reference-columns.js";

/** The part of time in view: from an instant, so many px of so many ms. */
export interface Window {
  readonly from: number;
  readonly msPerPx: number;
  readonly width: number;
}

/** As many events of a lane as are drawn one by one. */
const MOST = 400;
const BAR = 8;
/** CSS px of a character, near enough for where the next name may begin. */
const CHARACTER = 6.5;

/** Draws one lane: events where there is room, else their density in each px; and the names that fit. */
export function drawLane(
  context: CanvasRenderingContext2D,
  lane: Lane,
  window: Window,
  top: number,
  height: number,
): void {
  const { from, msPerPx, width } = window;
  const middle = top + height / 2;
  const low = firstAfter(lane.latest, from, lane.low, lane.high);
  const high = firstAfter(lane.start, from + width * msPerPx, low, lane.high);
  if (high - low <= MOST) drawEvents(context, lane, window, middle, low, high);
  else drawDensity(context, lane, window, top + height / 4, height / 3);
  context.fillStyle = "#222";
  let index = firstAfter(lane.start, from, low, high);
  while (index < high) {
    const title = lane.titleOf(index);
    const x = ((lane.start[index] ?? 0) - from) / msPerPx;
    context.fillText(title, x, middle + 18);
    index = firstAfter(lane.start, from + (x + title.length * CHARACTER + 12) * msPerPx, index + 1, high);
  }
}

function drawEvents(
  context: CanvasRenderingContext2D,
  { start, end }: Lane,
  { from, msPerPx }: Window,
  y: number,
  low: number,
  high: number,
): void {
  context.fillStyle = "#14406b";
  context.beginPath();
  for (let index = low; index < high; index++) {
    const x0 = ((start[index] ?? 0) - from) / msPerPx;
    const x1 = ((end[index] ?? 0) - from) / msPerPx;
    if (x1 - x0 > BAR) context.rect(x0, y - BAR / 2, x1 - x0, BAR);
    else {
      context.moveTo(x0 + BAR, y);
      context.arc(x0 + BAR / 2, y, BAR / 2, 0, 2 * Math.PI);
    }
  }
  context.fill();
}

let strip: { readonly context: CanvasRenderingContext2D; readonly image: ImageData } | undefined;

/** One px a column, stretched to the height of the lane. O(columns × log(events in a column)). */
function drawDensity(
  context: CanvasRenderingContext2D,
  { start, latest, low, high }: Lane,
  { from, msPerPx, width }: Window,
  y: number,
  height: number,
): void {
  strip ??= createStrip(width);
  const { data } = strip.image;
  let index = firstAfter(start, from, low, high);
  for (let column = 0; column < width; column++) {
    const next = gallop(start, from + (column + 1) * msPerPx, index, high);
    const isCovered = next > low && (latest[next - 1] ?? 0) > from + column * msPerPx;
    const alpha = next > index ? 110 + 40 * Math.log2(1 + next - index) : isCovered ? 70 : 0;
    data.set([20, 64, 107, Math.min(255, alpha)], 4 * column);
    index = next;
  }
  strip.context.putImageData(strip.image, 0, 0);
  context.drawImage(strip.context.canvas, 0, 0, width, 1, 0, y, width, height);
}

/** The first index from `index` whose value is at least `instant`, which is near. */
function gallop(values: Float64Array, instant: number, index: number, high: number): number {
  let step = 1;
  while (index + step < high && (values[index + step] ?? 0) < instant) step *= 2;
  return firstAfter(values, instant, index, Math.min(index + step, high));
}

function createStrip(width: number): NonNullable<typeof strip> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = 1;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  return { context, image: context.createImageData(width, 1) };
}
