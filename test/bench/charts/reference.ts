import type { Chart } from "./chart.js";
import { type Columns, type Entry, indexEntries, laneOfColumns } from "./reference-columns.js";
import { drawLane, type Window } from "./reference-lane.js";

const WIDTH = 1200;
const HEIGHT = 600;
const AXIS = 30;
const DAY = 86_400_000;
const STEPS = [1 / 24, 1 / 4, 1, 7, 30, 91, 182, 365.25, 1826].map((days) => days * DAY);

/** What the picture has to cost: a canvas, sorted columns of numbers, and nothing else. */
export const chart: Chart<readonly Entry[]> = {
  prepare: (occurrences) => occurrences.map(({ title, lane, start, end }) => ({ title, lane, start, end })),
  mount(place, input) {
    const columns = indexEntries(input);
    const canvas = document.createElement("canvas");
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    place.append(canvas);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    const span = columns.last - columns.first;
    let window: Window = { from: columns.first - 0.03 * span, msPerPx: (1.1 * span) / WIDTH, width: WIDTH };
    let isAsked = false;
    draw(context, columns, window);
    listen(canvas, (shift, factor, about) => {
      const msPerPx = window.msPerPx * factor;
      window = { ...window, from: window.from + about * (window.msPerPx - msPerPx) - shift * msPerPx, msPerPx };
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        draw(context, columns, window);
      });
    });
  },
};

function draw(context: CanvasRenderingContext2D, columns: Columns, window: Window): void {
  context.clearRect(0, 0, WIDTH, HEIGHT);
  const height = (HEIGHT - AXIS) / Math.max(1, columns.lanes.length);
  columns.lanes.forEach((_, lane) => {
    drawLane(context, laneOfColumns(columns, lane), window, lane * height, height);
  });
  drawAxis(context, window);
}

function drawAxis(context: CanvasRenderingContext2D, { from, msPerPx, width }: Window): void {
  const step = STEPS.find((ms) => ms / msPerPx > 80) ?? 10 * 365.25 * DAY;
  context.fillStyle = "#333";
  for (let tick = Math.ceil(from / step) * step; tick < from + width * msPerPx; tick += step) {
    const x = (tick - from) / msPerPx;
    context.fillRect(x, HEIGHT - AXIS, 1, 6);
    context.fillText(new Date(tick).toISOString().slice(...(step < DAY ? [5, 16] : [0, 10])), x, HEIGHT - AXIS + 18);
  }
}

/** Tells by how many px to shift, and by which factor to multiply the ms of a px around which x. */
function listen(canvas: HTMLCanvasElement, move: (shift: number, factor: number, about: number) => void): void {
  canvas.addEventListener("pointerdown", ({ pointerId }) => canvas.setPointerCapture(pointerId));
  canvas.addEventListener("pointermove", ({ buttons, movementX }) => {
    if (buttons === 1) move(movementX, 1, 0);
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      move(0, 2 ** (event.deltaY / 100), event.offsetX);
    },
    { passive: false },
  );
}
