import type { Pen, Role } from "./pen.js";

/** One or more reports that came out on a day, or on one of several days: a sheet on the first of them. */
export interface Report {
  readonly kind: "report";
  readonly x0: number;
  readonly x1: number;
  /** Middle of the sheet. */
  readonly y: number;
  readonly count: number;
  readonly role: Role;
}

/** CSS px of a sheet. */
export const SHEET = 7;
const HEIGHT = 9;

export function drawReport(pen: Pen, { x0, x1, y, count, role }: Report): void {
  if (x1 - x0 > SHEET + 2) pen.line([x0, y, x1, y, x1, y - 3, x1, y + 3], { stroke: role, width: 1 });
  if (count > 1) pen.rect(x0 + 2, y - HEIGHT / 2 - 2, SHEET, HEIGHT, 1, { fill: "paper", stroke: role, width: 1 });
  pen.rect(x0, y - HEIGHT / 2, SHEET, HEIGHT, 1, { fill: role });
  for (const line of [-2, 0, 2])
    pen.line([x0 + 1.5, y + line, x0 + SHEET - 1.5, y + line], { stroke: "paper", width: 0.75 });
}
