import { bodyPaint, type DateMark } from "./date-mark.js";
import { drawCap, drawSigns } from "./endings.js";
import type { Pen } from "./pen.js";

/** An exact day or clock time: a dot that grows to the width of the day. A clock time has a stem. */
export interface Day extends DateMark {
  readonly kind: "day";
  readonly clock: boolean;
}

/** Diameter of the dot, in CSS px. */
export const DOT = 10;

export function drawDay(pen: Pen, mark: Day): void {
  const { x0, x1, y, clock, approximate } = mark;
  const width = Math.max(DOT, x1 - x0);
  const left = (x0 + x1 - width) / 2;
  if (clock) pen.line([left + width / 2, y - DOT, left + width / 2, y], { stroke: mark.role });
  pen.rect(left + 0.75, y - DOT / 2 + 0.75, width - 1.5, DOT - 1.5, DOT / 2, bodyPaint(mark));
  if (approximate) {
    drawCap(pen, mark, left - 1, -1, "loose");
    drawCap(pen, mark, left + width + 1, 1, "loose");
  }
  drawSigns(pen, { ...mark, x0: left, x1: left + width });
}
