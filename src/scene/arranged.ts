import { type Dataset, derive } from "../data/dataset.js";
import { keep } from "../data/keep.js";
import { type Arrangement, arrange, placedIn, type Rows } from "./arrange.js";
import { AXIS_HEIGHT } from "./axis.js";
import { type Gap, toAxis } from "./gaps.js";
import type { Group } from "./groups.js";
import { labelWidths, namedBy } from "./names.js";
import { reportsOf, STRIP_HEIGHT } from "./reports.js";
import { createScale } from "./scale.js";
import type { Frame } from "./scene.js";
import { type Columns, createSizeClasses, type SizeClass } from "./size-classes.js";
import { fitted, type View } from "./view.js";

/** Height of a lane: a row for the mark, and under it the name. */
export const LANE_HEIGHT = 34;
/** Arrangements that are kept: those of the levels about the view. */
const ARRANGEMENTS = 12;

/**
 * Where the tracks begin: under the axis and, where it is known of any source when it came out, the strip of reports.
 * The sources of what happens to be loaded are not those of all: a part has no strip.
 */
export function topOf(dataset: Dataset, { counts }: Pick<View, "counts">): number {
  return counts === undefined && reportsOf(dataset).length > 0 ? AXIS_HEIGHT + STRIP_HEIGHT : AXIS_HEIGHT;
}

/** Lanes of each track: as many as the first view needs, less where the frame is too low for all. They stay. */
export function lanesOf(dataset: Dataset, groups: readonly Group[], view: View, frame: Frame): readonly number[] {
  // What lies side by side in one track lies one below the other in several: these take half as much room again.
  const room = (groups.length > 1 ? 1.5 : 1) * (frame.height - topOf(dataset, view));
  const total = Math.max(groups.length, Math.floor(room / LANE_HEIGHT));
  // What is loaded of a store changes with the view: the lanes do not.
  if (view.counts !== undefined) return groups.map(() => Math.max(1, Math.floor(total / groups.length)));
  const home = view.home ?? fitted(dataset.extent);
  const { level, axis } = createScale(home, frame.width, view.gaps);
  return derive(dataset, `lanes ${total} ${axis.join()} ${arrangedBy(view, frame)}`, () => {
    const most = groups.map(() => Math.min(total, 255));
    const needs = arranged(dataset, groups, view, frame, level, most).map((arrangement) =>
      placedIn(arrangement, axis).reduce((need, { lane }) => Math.max(need, lane + 1), 1),
    );
    const needed = needs.reduce((sum, need) => sum + need, 0);
    if (needed <= total) return needs;
    return needs.map((need) => Math.max(1, Math.floor((total * need) / needed)));
  });
}

/** The arrangement of each track at a level. */
export function arranged(
  dataset: Dataset,
  groups: readonly Group[],
  view: View,
  frame: Frame,
  level: number,
  lanes: readonly number[],
): readonly Arrangement[] {
  const { gaps } = view;
  const kept = derive(dataset, "arrangements", () => new Map<string, readonly Arrangement[]>());
  return keep(kept, `${level} ${lanes.join()} ${arrangedBy(view, frame)}`, ARRANGEMENTS, () => {
    const all: Rows = { ...onAxis(dataset, gaps), labelWidth: labelWidths(dataset, frame) };
    return groups.map((group, index) => {
      const classes = classesOf(dataset, group, index, view);
      return arrange({ all, rows: group.rows, classes }, level, lanes[index] ?? 1);
    });
  });
}

/** The size classes of a track. O(n), once a grouping: who has many events does it before the first layout. */
export function classesOf(
  dataset: Dataset,
  { rows }: Group,
  track: number,
  { groupBy, gaps }: Pick<View, "groupBy" | "gaps">,
): readonly SizeClass[] {
  return derive(dataset, `classes ${groupBy} ${track} ${gaps?.length ?? 0}`, () =>
    createSizeClasses(onAxis(dataset, gaps), rows),
  );
}

/** All that an arrangement depends on beside the level and the number of lanes. */
function arrangedBy({ groupBy, gaps }: View, frame: Frame): string {
  return `${groupBy} ${gaps?.length ?? 0} ${namedBy(frame)}`;
}

/** The columns of the dataset, or where they lie on an axis with gaps. */
function onAxis(dataset: Dataset, gaps: readonly Gap[] = []): Columns {
  const { from, to, rank } = dataset;
  if (gaps.length === 0) return { from, to, rank };
  return derive(dataset, "axis", () => ({
    from: from.map((instant) => toAxis(gaps, instant)),
    to: to.map((instant) => toAxis(gaps, instant)),
    rank,
  }));
}
