import type { Pen, Role } from "./pen.js";

/** A line from one mark to another: from an expectation to its outcome or its new date, or from an event to a report. */
export interface Leader {
  readonly kind: "leader";
  readonly form: "outcome" | "moved" | "lag";
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Side on which it leaves the first and reaches the second mark: −1 is left, 1 right. */
  readonly side0: 1 | -1;
  readonly side1: 1 | -1;
  readonly role: Role;
}

const PIECES = 16;
const HEAD = 4;
/** CSS px that a curve between marks on one line rises above it. */
const RISE = 16;

export function drawLeader(pen: Pen, leader: Leader): void {
  const { form, x0, y0, x1, y1, side1, role } = leader;
  if (form === "lag") return pen.line([x0, y0, x1, y1], { stroke: role, width: 1, dash: [1, 3] });
  pen.line(curve(leader), { stroke: role, width: 1.25, ...(form === "moved" ? { dash: [4, 3] } : {}) });
  pen.line([x1 + side1 * HEAD, y1 - HEAD, x1, y1, x1 + side1 * HEAD, y1 + HEAD], { stroke: role, width: 1.25 });
}

/** A cubic curve that leaves and arrives level, in pieces: a pen draws straight lines. */
function curve({ x0, y0, x1, y1, side0, side1 }: Leader): readonly number[] {
  const reach = Math.max(20, Math.abs(x1 - x0) / 2);
  const rise = y0 === y1 ? RISE : 0;
  const [ax, bx] = [x0 + side0 * reach, x1 + side1 * reach];
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3] as const;
    const at = (a: number, b: number, c: number, d: number): number =>
      a * weights[0] + b * weights[1] + c * weights[2] + d * weights[3];
    return [at(x0, ax, bx, x1), at(y0, y0 - rise, y1 - rise, y1)];
  }).flat();
}
