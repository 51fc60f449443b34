import { type DateMark, linePaint } from "./date-mark.js";
import { drawCap, drawSigns } from "./endings.js";
import type { Pen } from "./pen.js";

/**
 * A date known only to lie within a month, a season, a year or a few days: a bracket over all of them. It has no dot,
 * since a dot would name a day. Digits that the author left open (`198X`) are hatched.
 */
export interface Bracket extends DateMark {
  readonly kind: "bracket";
  readonly hatched: boolean;
  readonly start: BracketEnd;
  readonly end: BracketEnd;
}

/** A limit; only about here; another event, from which it is known; or none. */
export type BracketEnd = "post" | "loose" | "anchor" | "open";

/** Narrower than this a bracket could be read as a dot. */
const NARROWEST = 8;

export function drawBracket(pen: Pen, mark: Bracket): void {
  const { y, hatched, role, start, end } = mark;
  const spare = Math.max(0, NARROWEST - (mark.x1 - mark.x0)) / 2;
  const [x0, x1] = [mark.x0 - spare, mark.x1 + spare];
  pen.line([x0, y, x1, y], linePaint(mark));
  drawEnd(pen, mark, x0, -1, start);
  drawEnd(pen, mark, x1, 1, end);
  if (hatched) for (let x = x0 + 4; x < x1 - 2; x += 6) pen.line([x, y + 4, x + 4, y - 4], { stroke: role, width: 1 });
  drawSigns(pen, { ...mark, x0, x1 });
}

function drawEnd(pen: Pen, mark: Bracket, x: number, way: 1 | -1, end: BracketEnd): void {
  const { y, role } = mark;
  const paint = { stroke: role, width: 2 };
  if (end === "loose" || end === "open") drawCap(pen, mark, x, way, end);
  else if (end === "anchor") pen.line([x - way * 5, y - 4, x - way, y, x - way * 5, y + 4], paint);
  else pen.line([x - way, y - 4, x - way, y + 5], paint);
}
