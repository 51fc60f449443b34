import type { Dataset } from "../data/dataset.js";
import { has, type Mask } from "../data/mask.js";
import type { Item, Scene } from "../scene/scene.js";
import { fitted, pan, show, type View, zoom } from "../scene/view.js";
import type { Instant, Interval } from "../time/instant.js";
import type { ViewChangeCause } from "./events.js";
import { type Place, placeOf } from "./focus.js";

/** A key press, as far as it matters here. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does: another view, another item in focus, or the choice of the item in focus. */
export interface KeyAction {
  readonly view?: View;
  readonly cause?: ViewChangeCause;
  /** The row whose item takes the focus, in the track named; it may first have to be brought into view. */
  readonly focus?: Place;
  /** `open` moves on to the details, `choose` stays. */
  readonly activate?: "open" | "choose";
  readonly dismiss?: true;
  /** To the report before or after. */
  readonly report?: 1 | -1;
}

/** The keys of the list of events. `undefined` leaves a key to the page. Time runs from left to right on every page. */
export function keyAction(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  item: Item | undefined,
  scene: Scene,
  view: View,
  dataset: Dataset,
): KeyAction | undefined {
  const last = dataset.events.length - 1;
  if (altKey || metaKey || (ctrlKey && key !== "Home" && key !== "End") || last < 0) return undefined;
  const span = view.domain[1] - view.domain[0];
  const about = item === undefined ? view.domain[0] + span / 2 : middleOf(item, dataset, view.domain);
  const moved = (share: number): KeyAction => ({ view: pan(view, share, dataset.extent), cause: "pan.key" });
  const zoomed = (factor: number): KeyAction => ({
    view: zoom(view, factor, about, dataset.extent),
    cause: "zoom.key",
  });
  switch (key) {
    case "ArrowRight":
    case "ArrowLeft": {
      const way = key === "ArrowRight" ? 1 : -1;
      if (shiftKey) return moved(way * 0.1);
      // What lies beyond events that are not loaded is not known before it is in view.
      return step(item, scene, view, last, way) ?? (item?.rows.length === 0 ? moved(way * 0.5) : undefined);
    }
    case "ArrowDown":
    case "ArrowUp":
      return across(item, scene, key === "ArrowDown" ? 1 : -1);
    case "Home":
    case "End":
      return edge(scene, view, key === "Home", ctrlKey, last);
    case "PageDown":
      return moved(0.9);
    case "PageUp":
      return moved(-0.9);
    case "+":
    case "=":
      return zoomed(0.5);
    case "-":
      return zoomed(2);
    case "0":
      return { view: show(view, fitted(dataset.extent), dataset.extent), cause: "fit" };
    case "[":
    case "]":
      return { report: key === "]" ? 1 : -1 };
    case "Enter":
      return { activate: "open" };
    case " ":
      return { activate: "choose" };
    case "Escape":
      return view.selected === undefined ? undefined : { dismiss: true };
    default:
      return undefined;
  }
}

/** The item next in time order, or the event that follows the last one in view. */
function step(item: Item | undefined, scene: Scene, { known }: View, last: number, way: 1 | -1): KeyAction | undefined {
  const { items } = scene;
  if (item === undefined) return focusOn(items[0]);
  const next = items[items.findIndex(({ key }) => key === item.key) + way];
  if (next !== undefined) return focusOn(next);
  if (item.rows.length === 0) return undefined;
  const beside = (way === 1 ? (item.rows[item.rows.length - 1] ?? 0) : (item.rows[0] ?? 0)) + way;
  const row = nextKnown(known, beside, way, last);
  return row < 0 || row > last ? {} : { focus: { row, track: item.track } };
}

/** The first known row from `row` on; one beyond the ends where there is none. */
export function nextKnown(known: Mask | undefined, row: number, way: 1 | -1, last: number): number {
  let next = row;
  while (next >= 0 && next <= last && !has(known, next)) next += way;
  return next;
}

/** The nearest item above or below. */
function across(item: Item | undefined, scene: Scene, way: 1 | -1): KeyAction | undefined {
  if (item === undefined) return focusOn(scene.items[0]);
  const beyond = scene.items.filter(({ y }) => (y - item.y) * way > 0);
  // A step down weighs more than a step aside, so that lanes are crossed one by one.
  const distance = (other: Item): number => Math.abs(other.x - item.x) + 4 * Math.abs(other.y - item.y);
  const [first, ...others] = beyond;
  if (first === undefined) return {};
  return focusOn(others.reduce((nearest, other) => (distance(other) < distance(nearest) ? other : nearest), first));
}

function edge(scene: Scene, { known }: View, isFirst: boolean, ofAll: boolean, last: number): KeyAction {
  if (ofAll) return { focus: { row: nextKnown(known, isFirst ? 0 : last, isFirst ? 1 : -1, last), track: 0 } };
  return focusOn(isFirst ? scene.items[0] : scene.items.at(-1)) ?? {};
}

function focusOn(item: Item | undefined): KeyAction | undefined {
  return item === undefined ? undefined : { focus: placeOf(item) };
}

/** The middle of an item's first event, or of its time, or the nearest instant in view. */
function middleOf({ rows, bin }: Item, dataset: Dataset, [from, to]: Interval): Instant {
  const row = rows[0] ?? 0;
  const [start, end] = bin ?? [dataset.from[row] ?? from, dataset.to[row] ?? to];
  const middle = (start + end) / 2;
  return Math.min(Math.max(middle, from), to);
}
