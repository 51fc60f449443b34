import type { Dataset } from "../data/dataset.js";
import type { Item } from "./scene.js";
import type { View } from "./view.js";

/** Most names in one scene: each is a DOM node. */
export const MOST_LABELS = 150;
/** CSS px between a name and the edge of the plot, and between two names. */
const EDGE = 6;
const GAP = 8;

/**
 * Moves names that the edges of the plot would cut, as far as their lane has room, for as long as their marks are in
 * view. `items` hold marks only, with their names where the marks begin; the boxes given back hold both. O(n).
 */
export function keepInView(items: readonly Item[], width: number): readonly Item[] {
  const lanes = Map.groupBy(items, ({ y }) => y);
  return Array.from(lanes.values()).flatMap((lane) => {
    let taken = -Infinity;
    return lane.map((item, index) => {
      const next = lane[index + 1]?.x ?? Infinity;
      const labelX = nameAt(item, taken + GAP, next - GAP, width);
      const x = Math.min(item.x, labelX);
      taken = Math.max(item.x + item.width, labelX + item.labelWidth);
      return { ...item, x, labelX, width: taken - x };
    });
  });
}

/** Left edge of a name, between what stands before and after it in its lane. */
function nameAt({ x, width: mark, labelX, labelWidth }: Item, from: number, to: number, width: number): number {
  const isInView = x < width && x + mark > 0;
  if (labelX < EDGE && isInView) return Math.max(labelX, Math.min(EDGE, to - labelWidth));
  if (labelX + labelWidth > width - EDGE && isInView)
    return Math.min(labelX, Math.max(width - EDGE - labelWidth, from, EDGE));
  return labelX;
}

/** Leaves names to the most important where there are more than a page should hold; the selected event keeps its own. */
export function nameMostImportant(dataset: Dataset, view: View, items: readonly Item[]): readonly Item[] {
  const named = items.filter(({ labelWidth }) => labelWidth > 0);
  if (named.length <= MOST_LABELS) return items;
  const rank = (item: Item): number => {
    const row = item.rows[0] ?? 0;
    return dataset.events[row]?.id === view.selected ? Infinity : (dataset.rank[row] ?? 0);
  };
  const last = named.map(rank).sort((a, b) => b - a)[MOST_LABELS - 1] ?? 0;
  return items.map((item) => (item.labelWidth > 0 && rank(item) < last ? { ...item, labelWidth: 0 } : item));
}
