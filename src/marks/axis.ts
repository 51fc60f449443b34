import type { Pen } from "./pen.js";

/** A line through the plot where a unit begins, with its name in the axis. */
export interface Tick {
  readonly kind: "tick";
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  /** Begins a larger unit as well: a year among months. */
  readonly major: boolean;
}

/** The larger unit that ticks lie in: the year over its months. Its name stays in view as long as its time does. */
export interface Period {
  readonly kind: "period";
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Today, or the day as of which the timeline is read. */
export interface Now {
  readonly kind: "now";
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  readonly anchor: "start" | "end";
}

export function drawTick(pen: Pen, { x, top, bottom, text, major }: Tick): void {
  pen.line([x, top, x, bottom], { stroke: "rule", width: major ? 1.5 : 1 });
  pen.text(x + 5, top + 9, text, { role: "tick", fill: "muted" });
}

export function drawPeriod(pen: Pen, { x, y, text }: Period): void {
  pen.text(x, y, text, { role: "period", fill: "ink" });
}

export function drawNow(pen: Pen, { x, top, bottom, text, anchor }: Now): void {
  pen.line([x, top, x, bottom], { stroke: "now", width: 1.5, dash: [4, 3] });
  pen.text(x + (anchor === "start" ? 5 : -5), bottom - 8, text, { role: "tick", fill: "now", anchor });
}
