import type { Theme } from "../marks/pen.js";

/** CSS px: the frame, a grip at each of its ends, and how far grips are from the top and the bottom. */
const FRAME = 2;
const GRIP = 8;
const INSET = 12;
const CORNER = 3;

/** Paints a window from `x0` to `x1`, if asked with a veil on both sides, as the style sheet has it, on a context scaled to CSS px. */
export function paintWindow(
  context: CanvasRenderingContext2D,
  [x0, x1]: readonly [number, number],
  [width, height]: readonly [number, number],
  theme: Theme,
  hasVeil: boolean,
): void {
  if (hasVeil) {
    context.globalAlpha = 0.6;
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, x0, height);
    context.fillRect(x1, 0, width - x1, height);
    context.globalAlpha = 1;
  }
  context.strokeStyle = theme.ink;
  context.lineWidth = FRAME;
  box(context, x0 + FRAME / 2, FRAME / 2, x1 - x0 - FRAME, height - FRAME);
  context.stroke();
  context.fillStyle = theme.ink;
  context.strokeStyle = theme.paper;
  context.lineWidth = 1;
  for (const x of [x0, x1]) {
    box(context, x - GRIP / 2 + 0.5, INSET + 0.5, GRIP - 1, height - 2 * INSET - 1);
    context.fill();
    context.stroke();
  }
}

function box(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  context.beginPath();
  context.roundRect(x, y, Math.max(0, width), height, CORNER);
}
