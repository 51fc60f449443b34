import type { Pen, Role } from "./pen.js";

/** Joins the members of a set: dotted between alternatives of which one holds, solid between dates that all hold. */
export interface Joint {
  readonly kind: "joint";
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly alternatives: boolean;
  readonly role: Role;
}

export function drawJoint(pen: Pen, { x0, x1, y, alternatives, role }: Joint): void {
  pen.line([x0, y, x1, y], { stroke: role, width: 1.5, ...(alternatives ? { dash: [1.5, 3.5] } : {}) });
}
