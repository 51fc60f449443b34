import type { Item, Scene } from "../scene/scene.js";

/** Where the keyboard stands, whatever is drawn there: an event or the cluster that holds it. */
export interface Place {
  readonly row: number;
  readonly track: number;
  /** Of an item none of whose events is loaded. */
  readonly key?: string | undefined;
}

/** Where the keyboard stands on an item. */
export function placeOf({ rows, track, key }: Item): Place {
  const row = rows.length === 0 ? undefined : rows[0];
  return row === undefined ? { row: -1, track, key } : { row, track };
}

/** The item that takes the tab stop: the one that holds the row, in its track if it is there, else the nearest in time. */
export function itemAt({ items }: Scene, { row, track, key }: Place): Item | undefined {
  const unloaded = key === undefined ? undefined : items.find((item) => item.key === key);
  if (unloaded !== undefined) return unloaded;
  const holding = items.filter((item) => holds(item.rows, row));
  const same = holding.find((item) => item.track === track) ?? holding[0];
  if (same !== undefined) return same;
  const [first, ...others] = items;
  const distance = (item: Item): number => Math.abs((item.rows[0] ?? 0) - row);
  return first && others.reduce((nearest, item) => (distance(item) < distance(nearest) ? item : nearest), first);
}

/** The topmost item under a point of the plot, CSS px. */
export function itemUnder({ items }: Scene, x: number, y: number): Item | undefined {
  return items.findLast((item) => x >= item.x && x <= item.x + item.width && y >= item.y && y <= item.y + item.height);
}

/** Rows ascend, so that half of a large cluster is passed over at each step. */
function holds(rows: ArrayLike<number>, row: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}

/** What takes the keyboard focus once it is rendered. */
export type FocusTarget = "item" | "heading" | "slider" | "end" | { readonly reference: string };

/** Where a target is rendered; ids of sources are compared as text, since a selector would read them. */
export function elementOf(target: FocusTarget, root: ParentNode): HTMLElement | null {
  if (target === "item") return root.querySelector<HTMLElement>("[role=option][tabindex='0']");
  if (target === "heading") return root.querySelector<HTMLElement>("[data-heading]");
  if (target === "slider") return root.querySelector<HTMLElement>(".as-of input");
  if (target === "end") return root.querySelector<HTMLElement>(".end");
  const references = root.querySelectorAll<HTMLElement>("[data-reference]");
  return Array.from(references).find(({ dataset }) => dataset["reference"] === target.reference) ?? null;
}
