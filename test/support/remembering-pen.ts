import type { Paint, Pen, TextPaint } from "../../src/marks/pen.js";

/** One stroke as a line of text: `rect 1 2 3 4 r0 fill=ink`. */
export interface RememberingPen extends Pen {
  readonly strokes: readonly string[];
}

/** A pen that writes down what it is asked to draw, to a tenth of a CSS px. `colourless` tells only paper from ink. */
export function rememberingPen({ colourless = false }: { readonly colourless?: boolean } = {}): RememberingPen {
  const strokes: string[] = [];
  const round = (values: readonly number[]): string => values.map((value) => Math.round(value * 10) / 10).join(" ");
  const colour = (role: string | undefined): string =>
    role === undefined ? "none" : colourless && role !== "paper" ? "ink" : role;
  const paint = ({ fill, stroke, width = 1.5, dash = [] }: Paint): string =>
    `fill=${colour(fill)} stroke=${colour(stroke)} ${width} [${dash.join(" ")}]`;
  return {
    strokes,
    rect(x, y, width, height, radius, given) {
      strokes.push(`rect ${round([x, y, width, height])} r${radius} ${paint(given)}`);
    },
    line(points, given) {
      strokes.push(`line ${round(points)} ${paint(given)}`);
    },
    text(x, y, text, { role, fill, anchor = "start" }: TextPaint) {
      strokes.push(`text ${round([x, y])} "${text}" ${role} ${anchor} ${colour(fill)}`);
    },
  };
}
