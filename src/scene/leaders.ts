import type { Dataset } from "../data/dataset.js";
import { type Link, linksOf } from "../data/links.js";
import { has } from "../data/mask.js";
import { reportTimeOf } from "../data/report-time.js";
import type { Leader } from "../marks/leader.js";
import { DOT } from "../marks/day.js";
import { reportX } from "./reports.js";
import { type Scale, toX } from "./scale.js";
import type { Item } from "./scene.js";
import type { View } from "./view.js";

/** Most leaders in one scene. */
const MOST = 120;
const MARGIN = 40;
const AIR = 3;

/** What has been placed, and where in its lane a mark lies. */
export interface Placed {
  readonly dataset: Dataset;
  readonly view: View;
  readonly scale: Scale;
  readonly items: readonly Item[];
  /** CSS px from the top of an item to the middle of its mark. */
  readonly markRow: number;
}

/** The mark of an event: its ends and its middle line, in CSS px. */
interface Anchor {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** From each expectation in view to its outcome or its new date. What is out of view is pointed at from the edge. */
export function relationLeaders(placed: Placed): readonly Leader[] {
  const { dataset, view, scale } = placed;
  const itemOf = new Map(placed.items.flatMap((item) => (item.kind === "event" ? [[rowOf(item), item] as const] : [])));
  const leaders = new Map<string, Leader>();
  for (const [row, item] of itemOf) {
    for (const link of linksOf(dataset, row)) {
      const form = formOf(link);
      if (form === undefined || leaders.size >= MOST || !has(view.known, link.row)) continue;
      const other = itemOf.get(link.row);
      const here = anchorOf(placed, row, item);
      const there = anchorOf(placed, link.row, other ?? item);
      // In view, but in a cluster: there is no mark to lead to.
      if (other === undefined && there.x1 > 0 && there.x0 < scale.width) continue;
      const isSelected = [row, link.row].some((one) => dataset.events[one]?.id === view.selected);
      const [start, end] = link.isFrom ? [here, there] : [there, here];
      leaders.set(`${Math.min(row, link.row)} ${Math.max(row, link.row)}`, leader(form, start, end, isSelected));
    }
  }
  return Array.from(leaders.values());
}

/** From the selected event up to its reports, `bottom` CSS px from the top of the scene: how long after it they came. */
export function lagLeaders(placed: Placed, bottom: number): readonly Leader[] {
  const { dataset, view, scale, items } = placed;
  const item = items.find((one) => one.kind === "event" && dataset.events[rowOf(one)]?.id === view.selected);
  if (item === undefined) return [];
  const { x0, x1, y } = anchorOf(placed, rowOf(item), item);
  const middle = Math.min(Math.max((x0 + x1) / 2, 0), scale.width);
  const sources = new Set(dataset.events[rowOf(item)]?.citations.map(({ source }) => source));
  return Array.from(sources).flatMap((id): Leader[] => {
    const source = dataset.sourceOf.get(id);
    const interval = source && reportTimeOf(source);
    if (interval === undefined || interval[0] < scale.domain[0] || interval[0] > scale.domain[1]) return [];
    const up = { x0: middle, y0: y - DOT / 2 - 1, x1: reportX(interval, scale), y1: bottom };
    return [{ kind: "leader", form: "lag", ...up, side0: 1, side1: 1, role: "accent" }];
  });
}

const rowOf = ({ rows }: Item): number => rows[0] ?? 0;

function formOf({ type }: Link): "outcome" | "moved" | undefined {
  return type === "outcomeOf" ? "outcome" : type === "supersedes" ? "moved" : undefined;
}

function anchorOf({ dataset, scale, markRow }: Placed, row: number, { y }: Item): Anchor {
  const edge = (instant: number): number => Math.min(Math.max(toX(scale, instant), -MARGIN), scale.width + MARGIN);
  const [x0, x1] = [edge(dataset.from[row] ?? 0), edge(dataset.to[row] ?? 0)];
  const spare = Math.max(0, DOT - (x1 - x0)) / 2;
  return { x0: x0 - spare, x1: x1 + spare, y: y + markRow };
}

/** Between the sides that face each other; between marks one above the other, around on the right. */
function leader(form: "outcome" | "moved", start: Anchor, end: Anchor, isSelected: boolean): Leader {
  const [side0, side1] =
    start.x1 < end.x0 ? ([1, -1] as const) : end.x1 < start.x0 ? ([-1, 1] as const) : ([1, 1] as const);
  return {
    kind: "leader",
    form,
    x0: side0 === 1 ? start.x1 + AIR : start.x0 - AIR,
    y0: start.y,
    x1: side1 === 1 ? end.x1 + AIR : end.x0 - AIR,
    y1: end.y,
    side0,
    side1,
    role: isSelected ? "accent" : "muted",
  };
}
