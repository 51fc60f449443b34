import { has } from "../data/mask.js";
import type { Mark } from "../marks/mark.js";
import { placedIn } from "./arrange.js";
import { arranged, LANE_HEIGHT, lanesOf, topOf } from "./arranged.js";
import { AXIS_HEIGHT, axisMarks, nowMark } from "./axis.js";
import { binsIn, isPart } from "./bins.js";
import { clustersIn, knownRows } from "./clusters.js";
import { faint } from "./faint.js";
import { type Group, groupsOf } from "./groups.js";
import { CLUSTER_HEIGHT, clusterItem, eventItem, eventMarks, MARK_ROW, type Setting } from "./items.js";
import { keepInView, nameMostImportant } from "./labels.js";
import { lagLeaders, relationLeaders } from "./leaders.js";
import { reportMarks } from "./reports.js";
import { createScale } from "./scale.js";
import type { Frame, Item, Layout, Track } from "./scene.js";
import type { View } from "./view.js";
import type { Instant } from "../time/instant.js";

const HEADING_HEIGHT = 24;
const PADDING = 8;

/** Time from left to right, tracks below each other, each track in lanes whose names do not touch. */
export const swimlanes: Layout = (dataset, view, frame) => {
  const scale = createScale(view.domain, frame.width, view.gaps);
  const groups = groupsOf(dataset, view.groupBy, view.counts?.tracks);
  const lanes = lanesOf(dataset, groups, view, frame);
  const arrangements = arranged(dataset, groups, view, frame, scale.level, lanes);
  const below = topOf(dataset, view);
  const tracks = stack(groups, lanes, view, frame, below);
  const height = tracks.reduce((bottom, track) => Math.max(bottom, track.y + track.height), AXIS_HEIGHT);

  const items: Item[] = [];
  const marks: Mark[] = [];
  arrangements.forEach((arrangement, index) => {
    const track = tracks[index];
    if (track === undefined) return;
    const top = track.y + (view.groupBy === "none" ? PADDING : HEADING_HEIGHT);
    const bottom = top + (lanes[index] ?? 0) * LANE_HEIGHT;
    const setting: Setting = { dataset, view, frame, scale, track: index, top, bottom };
    // A name whose mark has left the view goes with it.
    const placed = placedIn(arrangement, scale.axis)
      .filter(({ row }) => has(view.known, row))
      .map((placement) => eventItem(placement, setting))
      .filter(({ x, width }) => x < frame.width && x + width > 0);
    for (const item of keepInView(placed, frame.width)) {
      items.push(item);
      marks.push(...eventMarks(dataset, item, scale).flatMap((mark) => (item.isFaint ? faint(mark) : [mark])));
    }
    const cells = isPart(view.counts)
      ? binsIn(view.counts, index, arrangement, scale, view.known)
      : clustersIn(arrangement, scale, view.known);
    for (const cell of cells) {
      const { item, drawn } = clusterItem(cell, setting);
      items.push(item);
      marks.push(drawn);
    }
  });
  const startOf = ({ rows, bin }: Item): Instant => bin?.[0] ?? dataset.from[rows[0] ?? 0] ?? 0;
  items.sort((a, b) => startOf(a) - startOf(b) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.track - b.track);
  const [behind, before] = axisMarks(scale, height, frame.locale);
  const placed = { dataset, view, scale, items, markRow: MARK_ROW };
  const reports = below > AXIS_HEIGHT ? reportMarks(dataset, view, scale, AXIS_HEIGHT) : [];
  return {
    width: frame.width,
    height,
    scale,
    tracks,
    marks: [
      ...bands(tracks, frame.width),
      ...behind,
      ...reports,
      ...nowMark(view, frame, scale, height),
      ...relationLeaders(placed),
      ...lagLeaders(placed, below),
      ...marks,
      ...before,
    ],
    items: nameMostImportant(dataset, view, items),
  };
};

function stack(
  groups: readonly Group[],
  lanes: readonly number[],
  view: View,
  frame: Frame,
  top: number,
): readonly Track[] {
  let y = top;
  return groups.map(({ name, rows }, index) => {
    const count = lanes[index] ?? 1;
    // Without a mask a track has its name, even if none of its events is loaded.
    const isKnown = view.known === undefined || knownRows(rows, view.known).length > 0;
    const hasName = view.groupBy !== "none" && isKnown;
    const text = hasName ? trackName(name, view, frame) : "";
    // With no more events than lanes none can be left over, so no room is kept for clusters.
    const spare = rows.length > count || view.counts !== undefined ? CLUSTER_HEIGHT : 0;
    const height = (view.groupBy === "none" ? PADDING : HEADING_HEIGHT) + count * LANE_HEIGHT + spare + PADDING;
    const track = { name: text, y, height, size: rows.length };
    y += height;
    return track;
  });
}

function trackName(name: string | undefined, { groupBy }: View, { locale }: Frame): string {
  if (name === undefined) return locale.ui.others;
  if (name === "") return locale.ui.none;
  return groupBy === "status" ? ((locale.ui.status as Readonly<Record<string, string>>)[name] ?? name) : name;
}

function bands(tracks: readonly Track[], width: number): Mark[] {
  return tracks.map(({ name, y, height }, index) => ({
    kind: "band",
    y,
    width,
    height,
    text: name,
    tinted: index % 2 === 1,
  }));
}
