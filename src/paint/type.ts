import type { TextRole } from "../marks/pen.js";

/** A CSS `font-family` list, and the size in CSS px of a label, to which the other sizes relate. */
export interface Typeface {
  readonly family: string;
  readonly size: number;
}

interface Type {
  /** In relation to a label, then in CSS px. */
  readonly size: number;
  readonly weight: number;
  readonly style?: "italic";
}

const set: { readonly [role in TextRole]: Type } = {
  label: { size: 1, weight: 400 },
  chosen: { size: 1, weight: 600 },
  note: { size: 12.5 / 14, weight: 400, style: "italic" },
  pips: { size: 1, weight: 400 },
  tick: { size: 12 / 14, weight: 400 },
  period: { size: 13 / 14, weight: 650 },
  count: { size: 12 / 14, weight: 600 },
};

/** Size in CSS px, weight and style of each kind of text. */
export function typeOf(role: TextRole, { size }: Typeface): Type {
  return { ...set[role], size: set[role].size * size };
}

type Fonts = { readonly [role in TextRole]: string };
const kept = new WeakMap<Typeface, Fonts>();

/** CSS `font` shorthands, made once for a typeface: each frame asks for them. */
export function fonts(typeface: Typeface): Fonts {
  const before = kept.get(typeface);
  if (before !== undefined) return before;
  const font = (role: TextRole): string => {
    const { size, weight, style = "normal" } = typeOf(role, typeface);
    return `${style} ${weight} ${size}px ${typeface.family}`;
  };
  const made = Object.fromEntries(Object.keys(set).map((role) => [role, font(role as TextRole)])) as Fonts;
  kept.set(typeface, made);
  return made;
}

/** Where the line of a name is below the top of its item, and its height, in CSS px. */
export const NAME_LINE = { top: 14, height: 18 } as const;
