import type { Pen } from "./pen.js";

/** How many events lie in each of equal cells, as bars that stand on `y`. Heights run from 0 to 1. */
export interface Density {
  readonly kind: "density";
  readonly y: number;
  readonly height: number;
  readonly cell: number;
  readonly heights: readonly number[];
  /** As thin lines, behind those that the reader looks for. */
  readonly isFaint: boolean;
}

/** CSS px of the lowest bar, above the line of the window: a single event among thousands is still an event. */
const LOWEST = 5;

export function drawDensity(pen: Pen, { y, height, cell, heights, isFaint }: Density): void {
  heights.forEach((share, index) => {
    if (share === 0) return;
    const tall = Math.max(LOWEST, share * height);
    const width = isFaint ? 1 : Math.max(1, cell - 1);
    pen.rect(index * cell + (cell - 1 - width) / 2, y - tall, width, tall, 0, { fill: isFaint ? "muted" : "occurred" });
  });
}
