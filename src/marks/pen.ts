/** What a colour is for. Only a theme knows the colour. */
export type Role =
  | "paper"
  | "ink"
  | "muted"
  | "rule"
  | "band"
  | "occurred"
  | "expected"
  | "cancelled"
  | "accent"
  | "now";

/** A CSS colour for each role. */
export type Theme = { readonly [role in Role]: string };

/** How text is set; `chosen` is the label of the selected event. Sizes belong to the pens, so that every surface agrees. */
export type TextRole = "label" | "chosen" | "note" | "pips" | "tick" | "period" | "count";

export interface Paint {
  readonly fill?: Role;
  readonly stroke?: Role;
  /** Line width in CSS px; default 1.5. */
  readonly width?: number;
  /** Lengths of dash and gap in CSS px; default solid. */
  readonly dash?: readonly number[];
}

export interface TextPaint {
  readonly role: TextRole;
  readonly fill: Role;
  readonly anchor?: "start" | "middle" | "end";
}

/** The strokes that marks are made of. Coordinates are CSS px from the top left of the scene. */
export interface Pen {
  rect(x: number, y: number, width: number, height: number, radius: number, paint: Paint): void;
  /** A line through `points` (x, y, x, y …), closed when the paint has a fill. */
  line(points: readonly number[], paint: Paint): void;
  /** `y` is the middle of the line of text. */
  text(x: number, y: number, text: string, paint: TextPaint): void;
}
