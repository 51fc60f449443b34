import type { Pen } from "./pen.js";

/** The ground that a track lies on, with its name at the top left. */
export interface Band {
  readonly kind: "band";
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Every other track has a tint. */
  readonly tinted: boolean;
}

export function drawBand(pen: Pen, { y, width, height, text, tinted }: Band): void {
  if (tinted) pen.rect(0, y, width, height, 0, { fill: "band" });
  pen.line([0, y + height, width, y + height], { stroke: "rule", width: 1 });
  if (text !== "") pen.text(8, y + 13, text, { role: "period", fill: "ink" });
}
