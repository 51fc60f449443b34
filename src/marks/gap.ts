import type { Pen } from "./pen.js";

/** A break in the axis: a stretch of time that is drawn shorter than it is, and how long it is. */
export interface GapMark {
  readonly kind: "gap";
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** Height and width in CSS px of a tooth of the torn edges. */
const TOOTH = 7;

export function drawGap(pen: Pen, { x0, x1, top, bottom, text }: GapMark): void {
  pen.rect(x0, top, x1 - x0, bottom - top, 0, { fill: "band" });
  for (const x of [x0, x1]) {
    const edge: number[] = [];
    for (let y = top, side = -1; y <= bottom; y += TOOTH, side = -side) edge.push(x + (side * TOOTH) / 3, y);
    pen.line(edge, { stroke: "muted", width: 1 });
  }
  pen.text((x0 + x1) / 2, top - 9, text, { role: "tick", fill: "muted", anchor: "middle" });
}
