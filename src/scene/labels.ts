import type { Dataset } from "../data/dataset.js";
import type { Item } from "./scene.js";
import type { View } from "./view.js";

/** Most names in one scene: each is a DOM node. */
export const MOST_LABELS = 150;
/** CSS px between a name and the edge of the plot, and between two names. */
const EDGE = 6;
const GAP = 8;
/** A name shorter than this says nothing: it is rather cut by the edge. */
const SHORTEST = 64;

/**
 * Moves and shortens names that the edges of the plot would cut, as far as their lane has room, for as long as their
 * marks are in view. `items` hold marks only, with their names where the marks begin; the boxes given back hold both.
 */
export function keepInView(items: readonly Item[], width: number): readonly Item[] {
  // Of each lane, by its y: where what comes after an item begins, then where what came before it ends.
  const begins = new Map<number, number>();
  const rooms = items.toReversed().map(({ x, y }) => {
    const room = begins.get(y) ?? Infinity;
    begins.set(y, x);
    return room;
  });
  const ends = new Map<number, number>();
  return items.map((item, index) => {
    const room = rooms[items.length - 1 - index] ?? Infinity;
    const [labelX, labelWidth] = nameAt(item, (ends.get(item.y) ?? -Infinity) + GAP, room - GAP, width);
    const x = Math.min(item.x, labelX);
    const end = Math.max(item.x + item.width, labelX + labelWidth);
    ends.set(item.y, end);
    return { ...item, x, labelX, labelWidth, width: end - x };
  });
}

/** Left edge and width of a name, between what stands before and after it in its lane. */
function nameAt(
  { x, width: mark, labelX, labelWidth }: Item,
  from: number,
  to: number,
  width: number,
): readonly [x: number, width: number] {
  const isInView = x < width && x + mark > 0;
  if (!isInView) return [labelX, labelWidth];
  if (labelX < EDGE && Math.min(labelWidth, to - EDGE) >= SHORTEST) return [EDGE, Math.min(labelWidth, to - EDGE)];
  const last = width - EDGE;
  if (labelX + labelWidth <= last) return [labelX, labelWidth];
  const moved = Math.min(labelX, Math.max(last - labelWidth, from, EDGE));
  return [moved, last - moved >= SHORTEST ? Math.min(labelWidth, last - moved) : labelWidth];
}

/** Leaves names to the most important where there are more than a page should hold; the selected event keeps its own. */
export function nameMostImportant(dataset: Dataset, view: View, items: readonly Item[]): readonly Item[] {
  const named = items.filter(({ labelWidth }) => labelWidth > 0);
  if (named.length <= MOST_LABELS) return items;
  const rank = (item: Item): number => {
    const row = item.rows[0] ?? 0;
    return dataset.events[row]?.id === view.selected ? Infinity : (dataset.rank[row] ?? 0);
  };
  const unnamed = new Set(named.sort((a, b) => rank(b) - rank(a) || a.track - b.track).slice(MOST_LABELS));
  return items.map((item) => (unnamed.has(item) ? { ...item, labelWidth: 0 } : item));
}
