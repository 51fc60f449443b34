import type { Paint, Role } from "./pen.js";

/** How the body of a mark is drawn: it says whether the event happened. */
export type Fill = "solid" | "hollow" | "dotted" | "struck";

/** What the marks of all dates share. */
export interface DateMark {
  /** First and last CSS px of what the date covers; `x1 >= x0`. */
  readonly x0: number;
  readonly x1: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly fill: Fill;
  readonly role: Role;
  /** "About": the ends are drawn loose. */
  readonly approximate: boolean;
  /** "Perhaps": a question mark stands at the end. */
  readonly uncertain: boolean;
}

/** The paint of a body, and of the lines that stand for one. */
export function bodyPaint({ fill, role }: DateMark): Paint {
  if (fill === "solid") return { fill: role, stroke: role };
  return { fill: "paper", stroke: role, ...(fill === "dotted" ? { dash: [2, 2.5] } : {}) };
}

export function linePaint({ fill, role }: DateMark, width = 2): Paint {
  const dash = { solid: undefined, struck: undefined, hollow: [7, 3], dotted: [2, 3] }[fill];
  return { stroke: role, width, ...(dash === undefined ? {} : { dash }) };
}
