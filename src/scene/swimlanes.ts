import { corroborationOf } from "../data/corroboration.js";
import { dateOf, derive, type Dataset } from "../data/dataset.js";
import { keep } from "../data/keep.js";
import { has } from "../data/mask.js";
import { statedValues } from "../data/stated.js";
import type { TimelineEvent } from "../data/types.js";
import { DOT } from "../marks/day.js";
import type { Mark } from "../marks/mark.js";
import { type Arrangement, arrange, type Placement, placedIn, type Rows } from "./arrange.js";
import { AXIS_HEIGHT, axisMarks, nowMark } from "./axis.js";
import { type ClusterCell, clustersIn } from "./clusters.js";
import { dateMarks } from "./date-marks.js";
import { type Gap, toAxis } from "./gaps.js";
import { type Group, groupsOf } from "./groups.js";
import { lagLeaders, relationLeaders } from "./leaders.js";
import { keepInView, nameMostImportant } from "./labels.js";
import { faint, otherwise } from "./faint.js";
import { reportMarks, reportsOf, STRIP_HEIGHT } from "./reports.js";
import { axisToX, createScale, type Scale, toX } from "./scale.js";
import type { Frame, Item, Layout, Track } from "./scene.js";
import { type Columns, createSizeClasses } from "./size-classes.js";
import { fitted, type View } from "./view.js";
import { parseEdtf } from "../time/edtf.js";

/** Height of a lane: a row for the mark, and under it the name. */
export const LANE_HEIGHT = 34;
const MARK_ROW = 8;
const HEADING_HEIGHT = 24;
const CLUSTER_HEIGHT = 26;
const PADDING = 8;
/** Names are cut at this share of the width of the plot, within limits in CSS px. */
const LONGEST_LABEL = { share: 0.66, least: 180, most: 400 };
/** Publishers are counted to three: beyond that the number says no more about how well something is attested. */
const MOST_PIPS = 3;
const PIPS_WIDTH = 22;
/** Arrangements that are kept: those of the levels about the view. */
const ARRANGEMENTS = 12;
/** An estimate may be this much too small. */
const SLACK = 1.03;

/** Time from left to right, tracks below each other, each track in lanes whose names do not touch. */
export const swimlanes: Layout = (dataset, view, frame) => {
  const scale = createScale(view.domain, frame.width, view.gaps);
  const groups = groupsOf(dataset, view.groupBy);
  const lanes = lanesOf(dataset, groups, view, frame);
  const arrangements = arranged(dataset, groups, view, frame, scale.level, lanes);
  const hasReports = reportsOf(dataset).length > 0;
  const tracks = stack(groups, lanes, view, frame, hasReports ? AXIS_HEIGHT + STRIP_HEIGHT : AXIS_HEIGHT);
  const height = tracks.reduce((bottom, track) => Math.max(bottom, track.y + track.height), AXIS_HEIGHT);

  const items: Item[] = [];
  const marks: Mark[] = [];
  arrangements.forEach((arrangement, index) => {
    const track = tracks[index];
    if (track === undefined) return;
    const top = track.y + (view.groupBy === "none" ? PADDING : HEADING_HEIGHT);
    // A name whose mark has left the view goes with it.
    const placed = placedIn(arrangement, scale.axis)
      .filter(({ row }) => has(view.known, row))
      .map((placement) => eventItem(dataset, view, placement, index, top, scale, frame))
      .filter(({ x, width }) => x < frame.width && x + width > 0);
    for (const item of keepInView(placed, frame.width)) {
      items.push(item);
      marks.push(...eventMarks(dataset, item, scale).flatMap((mark) => (item.isFaint ? faint(mark) : [mark])));
    }
    for (const cell of clustersIn(arrangement, scale, view.known)) {
      const y = top + (lanes[index] ?? 0) * LANE_HEIGHT;
      const { item, drawn } = clusterItem(dataset, view, cell, index, y, scale, frame);
      items.push(item);
      marks.push(drawn);
    }
  });
  items.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.track - b.track);
  const [behind, before] = axisMarks(scale, height, frame.locale);
  const placed = { dataset, view, scale, items, markRow: MARK_ROW };
  const reports = hasReports ? reportMarks(dataset, view, scale, AXIS_HEIGHT) : [];
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
      ...lagLeaders(placed, AXIS_HEIGHT + STRIP_HEIGHT),
      ...marks,
      ...before,
    ],
    items: nameMostImportant(dataset, view, items),
  };
};

/** Lanes of each track: as many as the first view needs, less where the frame is too low for all. They stay. */
function lanesOf(dataset: Dataset, groups: readonly Group[], view: View, frame: Frame): readonly number[] {
  // What lies side by side in one track lies one below the other in several: these take half as much room again.
  const room = (groups.length > 1 ? 1.5 : 1) * (frame.height - AXIS_HEIGHT);
  const total = Math.max(groups.length, Math.floor(room / LANE_HEIGHT));
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

function arranged(
  dataset: Dataset,
  groups: readonly Group[],
  view: View,
  frame: Frame,
  level: number,
  lanes: readonly number[],
): readonly Arrangement[] {
  const { groupBy, gaps } = view;
  const kept = derive(dataset, "arrangements", () => new Map<string, readonly Arrangement[]>());
  return keep(kept, `${level} ${lanes.join()} ${arrangedBy(view, frame)}`, ARRANGEMENTS, () => {
    const axis = onAxis(dataset, gaps);
    const classes = derive(dataset, `classes ${groupBy} ${gaps?.length ?? 0}`, () =>
      groups.map(({ rows }) => createSizeClasses(axis, rows)),
    );
    const all: Rows = { ...axis, labelWidth: labelWidths(dataset, frame) };
    return groups.map(({ rows }, index) =>
      arrange({ all, rows, classes: classes[index] ?? [] }, level, lanes[index] ?? 1),
    );
  });
}

/** All that an arrangement depends on beside the level and the number of lanes. */
function arrangedBy({ groupBy, gaps }: View, frame: Frame): string {
  return `${groupBy} ${gaps?.length ?? 0} ${longestLabel(frame)} ${emOf(frame)} ${frame.locale.tag}`;
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

/** Each name is measured when it is first tried in a lane. */
function labelWidths(dataset: Dataset, frame: Frame): (row: number) => number {
  const longest = longestLabel(frame);
  const widths = derive(
    dataset,
    `widths ${emOf(frame)} ${frame.locale.tag}`,
    () => new Float32Array(dataset.events.length),
  );
  return (row) => {
    const event = dataset.events[row];
    if (widths[row] === 0 && event !== undefined) widths[row] = labelWidth(event, frame);
    return Math.min(longest, widths[row] ?? 0);
  };
}

function longestLabel({ width }: Frame): number {
  const { share, least, most } = LONGEST_LABEL;
  return Math.round(Math.min(Math.max(width * share, least), most));
}

/** Stands for the typeface. */
const emOf = (frame: Frame): number => Math.round(frame.measure("n") * 100);

function labelWidth(event: TimelineEvent, frame: Frame): number {
  const note = noteOf(event, frame);
  const words = frame.measure(event.title) + (note === "" ? 0 : frame.measure(note) + 8);
  return Math.ceil(SLACK * words) + (event.citations.length === 0 ? 0 : PIPS_WIDTH);
}

function pipsOf({ citations }: TimelineEvent, { sourceOf }: Dataset): string {
  return "•".repeat(Math.min(MOST_PIPS, corroborationOf(citations, sourceOf).publishers));
}

/** What is said beside the title: the status of what has not happened. */
function noteOf({ status }: TimelineEvent, frame: Frame): string {
  return status === "occurred" ? "" : frame.locale.ui.status[status];
}

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
    const hasName = view.groupBy !== "none" && (view.known === undefined || rows.some((row) => has(view.known, row)));
    const text = hasName ? trackName(name, view, frame) : "";
    // With no more events than lanes none can be left over, so no room is kept for clusters.
    const spare = rows.length > count ? CLUSTER_HEIGHT : 0;
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

function eventItem(
  dataset: Dataset,
  view: View,
  { row, lane, labelWidth: nameWidth }: Placement,
  track: number,
  top: number,
  scale: Scale,
  frame: Frame,
): Item {
  const event = dataset.events[row];
  const mark0 = toX(scale, dataset.from[row] ?? 0);
  const mark1 = toX(scale, dataset.to[row] ?? 0);
  const x = Math.min(mark0, (mark0 + mark1 - DOT) / 2);
  return {
    key: `${track}:${event?.id ?? row}`,
    kind: "event",
    rows: [row],
    track,
    x,
    y: top + lane * LANE_HEIGHT,
    width: Math.max(mark1 - x, DOT),
    height: LANE_HEIGHT,
    label: event?.title ?? "",
    note: event === undefined ? "" : noteOf(event, frame),
    pips: event === undefined ? "" : pipsOf(event, dataset),
    isFaint: !has(view.lens, row),
    labelX: x,
    labelWidth: nameWidth,
  };
}

/** The date as it is shown and, behind it, the dates that other sources give. */
function eventMarks(dataset: Dataset, { rows, y }: Item, scale: Scale): readonly Mark[] {
  const row = rows[0] ?? 0;
  const event = dataset.events[row];
  if (event === undefined) return [];
  const { hemisphere } = dataset.document.defaults ?? {};
  const style = { scale, y: y + MARK_ROW, status: event.status, hemisphere, isDerived: isDerived(event) };
  const shown = dateMarks(dateOf(dataset, row), style);
  const others = statedValues(event, "date").filter(({ value }) => value !== event.date);
  if (others.length === 0) return shown;
  return [...others.flatMap(({ value }) => otherwise(dateMarks(parseEdtf(value), style), shown)), ...shown];
}

const isDerived = ({ dateBasis }: TimelineEvent): boolean =>
  dateBasis?.after !== undefined || dateBasis?.before !== undefined;

function clusterItem(
  dataset: Dataset,
  view: View,
  { cell, rows }: ClusterCell,
  track: number,
  y: number,
  scale: Scale,
  frame: Frame,
): { item: Item; drawn: Mark } {
  const x0 = axisToX(scale, cell[0]);
  const x1 = axisToX(scale, cell[1]);
  const text = frame.locale.ui.count(rows.length);
  const width = Math.min(x1 - x0 - 4, 16 + text.length * 7);
  const x = (x0 + x1) / 2;
  const [row = 0] = rows;
  const isFaint = view.lens !== undefined && !rows.some((one) => has(view.lens, one));
  const alone = rows.length === 1 ? dataset.events[row] : undefined;
  return {
    item: {
      key: alone === undefined ? `${track}*${rows.length}:${rows[rows.length - 1] ?? 0}` : `${track}:${alone.id}`,
      kind: alone === undefined ? "cluster" : "event",
      rows,
      track,
      x: x - width / 2,
      y,
      width,
      height: CLUSTER_HEIGHT,
      label: alone?.title ?? text,
      note: alone === undefined ? "" : noteOf(alone, frame),
      pips: "",
      isFaint,
      labelX: x,
      labelWidth: 0,
    },
    drawn: { kind: "cluster", x, y: y + CLUSTER_HEIGHT / 2, width, text, isFaint },
  };
}
