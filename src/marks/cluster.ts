import type { Pen } from "./pen.js";

/** A number that stands for several events for which there was no room. */
export interface Cluster {
  readonly kind: "cluster";
  /** Middle of the pill. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  /** None of its events is what the reader looks for. */
  readonly isFaint: boolean;
}

export function drawCluster(pen: Pen, { x, y, width, text, isFaint }: Cluster): void {
  pen.rect(x - width / 2, y - 9, width, 18, 9, { fill: "band", stroke: isFaint ? "rule" : "muted", width: 1 });
  pen.text(x, y, text, { role: "count", fill: isFaint ? "muted" : "ink", anchor: "middle" });
}
