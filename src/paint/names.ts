import type { Role, TextRole, Theme } from "../marks/pen.js";
import type { Item } from "../scene/scene.js";
import { fit } from "./fit.js";
import { fonts, NAME_LINE, type Typeface } from "./type.js";

/** CSS px between the parts of a name. */
const GAP = 6;
/** Widths that are kept of each kind of text. */
const MOST_WIDTHS = 4000;

/** A piece of a name: the title, or what is said beside it. */
interface Piece {
  readonly text: string;
  readonly role: TextRole;
  readonly fill: Role;
}

type Widths = Partial<Record<TextRole, Map<string, number>>>;
const widthsIn = new WeakMap<Typeface, Widths>();

/** Paints the names of items where and as the page writes them, on a context that is already scaled to CSS px. */
export function paintNames(
  context: CanvasRenderingContext2D,
  items: readonly Item[],
  theme: Theme,
  typeface: Typeface,
): void {
  const font = fonts(typeface);
  const widths = widthsIn.get(typeface) ?? {};
  widthsIn.set(typeface, widths);
  let current: TextRole | undefined;
  // Setting a font has it parsed and looked up, even when it stays the same.
  const use = (role: TextRole): void => {
    if (role === current) return;
    context.font = font[role];
    context.letterSpacing = role === "pips" ? "-1px" : "0px";
    current = role;
  };
  const widthOf = (text: string, role: TextRole): number => {
    const known = (widths[role] ??= new Map<string, number>());
    const before = known.get(text);
    if (before !== undefined) return before;
    use(role);
    const { width } = context.measureText(text);
    if (known.size === MOST_WIDTHS) known.clear();
    known.set(text, width);
    return width;
  };
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  use("label");
  const baseline = baselineOf(context);
  const placed = items
    .filter(({ labelWidth }) => labelWidth > 0)
    .flatMap((item) => {
      const [title, ...besides] = piecesOf(item);
      const room = besides.reduce((rest, { text, role }) => rest - widthOf(text, role) - GAP, item.labelWidth);
      const text = fit(title.text, (part) => widthOf(part, title.role) <= room);
      let x = item.labelX;
      return [{ ...title, text }, ...besides].map((piece) => {
        const at = x;
        x += widthOf(piece.text, piece.role) + GAP;
        return { ...piece, x: at, y: item.y + NAME_LINE.top + baseline };
      });
    });
  for (const role of new Set(placed.map((piece) => piece.role))) {
    use(role);
    for (const piece of placed) {
      if (piece.role !== role) continue;
      context.fillStyle = theme[piece.fill];
      context.fillText(isolated(piece.text), piece.x, piece.y);
      if (role === "chosen") context.fillRect(piece.x, piece.y + 3, widthOf(piece.text, role), 1.5);
    }
  }
  use("label");
}

/** Where in a line of the font that is set its letters stand, in whole CSS px from its top, as in a line of a page. */
function baselineOf(context: CanvasRenderingContext2D): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("x");
  const [ascent, descent] = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)];
  return Math.floor((NAME_LINE.height - ascent - descent) / 2) + ascent;
}

function piecesOf({ label, note, pips, isFaint, isSelected }: Item): readonly [Piece, ...Piece[]] {
  const title: Piece = isSelected
    ? { text: label, role: "chosen", fill: "accent" }
    : { text: label, role: "label", fill: isFaint ? "muted" : "ink" };
  const besides: Piece[] = [];
  if (note !== "") besides.push({ text: note, role: "note", fill: isFaint ? "muted" : "expected" });
  if (pips !== "") besides.push({ text: pips, role: "pips", fill: "muted" });
  return [title, ...besides];
}

/** A title in a script from right to left is set by itself, as `dir="auto"` has it. */
const isolated = (text: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text) ? `\u2068${text}\u2069` : text;
