import { bodyPaint, type DateMark, linePaint } from "./date-mark.js";
import { type Cap, drawCap, drawSigns } from "./endings.js";
import type { Paint, Pen } from "./pen.js";

/** From a start to an end. What is certain is a solid core; where an end is known only to a month, wings show the rest. */
export interface Bar extends DateMark {
  readonly kind: "bar";
  /** Latest start and earliest end in CSS px. With `core0 > core1` nothing is certain, and only wings are drawn. */
  readonly core0: number;
  readonly core1: number;
  readonly startCap: Cap;
  readonly endCap: Cap;
}

const HEIGHT = 7;

export function drawBar(pen: Pen, mark: Bar): void {
  const { x0, x1, core0, core1, y, startCap, endCap } = mark;
  const width = Math.max(3, x1 - x0);
  const wing: Paint = { ...linePaint(mark, 1), fill: "paper" };
  if (core0 > core1) pen.rect(x0, y - 2, width, 4, 0, wing);
  else {
    if (core0 - x0 > 1) pen.rect(x0, y - 2, core0 - x0, 4, 0, wing);
    if (x1 - core1 > 1) pen.rect(core1, y - 2, x1 - core1, 4, 0, wing);
    pen.rect(core0 + 0.75, y - HEIGHT / 2 + 0.75, Math.max(3, core1 - core0) - 1.5, HEIGHT - 1.5, 1, bodyPaint(mark));
  }
  drawCap(pen, mark, x0, -1, startCap);
  drawCap(pen, mark, x0 + width, 1, endCap);
  drawSigns(pen, mark);
}
