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
  /** Known only from other events: its ends point at them. */
  readonly derived: boolean;
}

/** Narrower than this a bracket could be read as a dot. */
const NARROWEST = 8;

export function drawBracket(pen: Pen, mark: Bracket): void {
  const { y, hatched, approximate, role } = mark;
  const spare = Math.max(0, NARROWEST - (mark.x1 - mark.x0)) / 2;
  const [x0, x1] = [mark.x0 - spare, mark.x1 + spare];
  const post = { stroke: role, width: 2 };
  pen.line([x0, y, x1, y], linePaint(mark));
  if (approximate) {
    drawCap(pen, mark, x0, -1, "loose");
    drawCap(pen, mark, x1, 1, "loose");
  } else if (mark.derived) {
    pen.line([x0 + 5, y - 4, x0 + 1, y, x0 + 5, y + 4], post);
    pen.line([x1 - 5, y - 4, x1 - 1, y, x1 - 5, y + 4], post);
  } else {
    pen.line([x0 + 1, y - 4, x0 + 1, y + 5], post);
    pen.line([x1 - 1, y - 4, x1 - 1, y + 5], post);
  }
  if (hatched) for (let x = x0 + 4; x < x1 - 2; x += 6) pen.line([x, y + 4, x + 4, y - 4], { stroke: role, width: 1 });
  drawSigns(pen, { ...mark, x0, x1 });
}
