import type { TextRole } from "../marks/pen.js";

/** A CSS `font-family` list, and the size in CSS px of a label, to which the other sizes relate. */
export interface Typeface {
  readonly family: string;
  readonly size: number;
}

const set: { readonly [role in TextRole]: { readonly scale: number; readonly weight: number } } = {
  label: { scale: 1, weight: 400 },
  tick: { scale: 12 / 14, weight: 400 },
  period: { scale: 13 / 14, weight: 650 },
  count: { scale: 12 / 14, weight: 600 },
};

/** Size in CSS px and weight of each kind of text. */
export function typeOf(role: TextRole, { size }: Typeface): { readonly size: number; readonly weight: number } {
  return { size: set[role].scale * size, weight: set[role].weight };
}

/** CSS `font` shorthands. */
export function fonts(typeface: Typeface): { readonly [role in TextRole]: string } {
  const font = (role: TextRole): string => {
    const { size, weight } = typeOf(role, typeface);
    return `${weight} ${size}px ${typeface.family}`;
  };
  return { label: font("label"), tick: font("tick"), period: font("period"), count: font("count") };
}
