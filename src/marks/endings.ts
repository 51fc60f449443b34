import { type DateMark, linePaint } from "./date-mark.js";
import type { Pen } from "./pen.js";

/** What stands at the end of a bar: a limit, later or earlier than is drawn, not known, or only about here. */
export type Cap = "flat" | "open" | "unknown" | "loose";

/** CSS px that a cap takes beyond the end of the body. */
export const CAP_WIDTH = 9;

/** Draws what lies beyond the end at `x`; `way` is 1 towards later time and −1 towards earlier. */
export function drawCap(pen: Pen, mark: DateMark, x: number, way: 1 | -1, cap: Cap): void {
  const { y, role } = mark;
  if (cap === "open") {
    pen.line([x, y - 5, x + way * CAP_WIDTH, y, x, y + 5], { fill: role, stroke: role, width: 1 });
  } else if (cap === "unknown") {
    for (const dy of [-2.5, 0, 2.5])
      pen.line([x, y + dy, x + way * (CAP_WIDTH - Math.abs(dy) * 1.6), y + dy], { stroke: role, width: 1 });
  } else if (cap === "loose") {
    // Shorter and shorter pieces, so that "about" survives greyscale, print and forced colours.
    pen.line([x + way * 2, y, x + way * 5, y], { stroke: role, width: 3 });
    pen.line([x + way * 7, y, x + way * 8.5, y], { stroke: role, width: 2 });
  }
}

/** The signs that any date's mark may carry: a question mark when uncertain, a stroke through what did not happen. */
export function drawSigns(pen: Pen, mark: DateMark): void {
  const { x0, x1, y, role, uncertain, fill } = mark;
  if (fill === "struck") {
    const middle = (x0 + x1) / 2;
    const reach = Math.min(Math.max(5, (x1 - x0) / 2), 8);
    for (const way of [-1, 1])
      pen.line([middle - reach, y + way * 5, middle + reach, y - way * 5], linePaint(mark, 1.5));
  }
  if (uncertain) pen.text(x1 + (mark.approximate ? CAP_WIDTH + 2 : 3), y, "?", { role: "count", fill: role });
}
