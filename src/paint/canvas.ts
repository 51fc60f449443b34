import { drawMarks, type Mark } from "../marks/mark.js";
import type { Paint, Pen, TextRole, Theme } from "../marks/pen.js";
import { fonts, type Typeface } from "./type.js";

const SOLID: readonly number[] = [];

/** Paints marks on a context that is already scaled to CSS px; does not clear it. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  theme: Theme,
  typeface: Typeface,
): void {
  let dashed = SOLID;
  context.setLineDash([]);
  const apply = ({ fill, stroke, width = 1.5, dash = SOLID }: Paint): void => {
    if (fill !== undefined) {
      context.fillStyle = theme[fill];
      context.fill();
    }
    if (stroke !== undefined) {
      context.strokeStyle = theme[stroke];
      context.lineWidth = width;
      if (dash !== dashed) context.setLineDash(dash as number[]);
      dashed = dash;
      context.stroke();
    }
  };
  const font = fonts(typeface);
  let current: TextRole | undefined;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const pen: Pen = {
    rect(x, y, width, height, radius, paint) {
      context.beginPath();
      if (radius === 0) context.rect(x, y, width, height);
      else context.roundRect(x, y, Math.max(0, width), height, radius);
      apply(paint);
    },
    line(points, paint) {
      context.beginPath();
      for (let i = 0; i < points.length; i += 2) context.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
      if (paint.fill !== undefined) context.closePath();
      apply(paint);
    },
    text(x, y, text, { role, fill, anchor = "start" }) {
      // Setting a font has it parsed and looked up, even when it stays the same.
      if (role !== current) context.font = font[role];
      current = role;
      context.textAlign = anchor === "middle" ? "center" : anchor;
      context.fillStyle = theme[fill];
      context.fillText(text, x, y);
    },
  };
  drawMarks(pen, marks);
}
