import { dateOf, type Dataset } from "../data/dataset.js";
import { has, hasBetween } from "../data/mask.js";
import { statedValues } from "../data/stated.js";
import type { TimelineEvent } from "../data/types.js";
import { DOT } from "../marks/day.js";
import type { Mark } from "../marks/mark.js";
import { parseEdtf } from "../time/edtf.js";
import type { Placement } from "./arrange.js";
import { LANE_HEIGHT } from "./arranged.js";
import type { ClusterCell } from "./clusters.js";
import { dateMarks } from "./date-marks.js";
import { otherwise } from "./faint.js";
import { noteOf, pipsOf } from "./names.js";
import { axisToX, type Scale, toX } from "./scale.js";
import type { Frame, Item } from "./scene.js";
import type { View } from "./view.js";

/** CSS px from the top of a lane to the middle of its marks. */
export const MARK_ROW = 8;
/** Height of the row of clusters under the lanes of a track. */
export const CLUSTER_HEIGHT = 26;
/** Narrowest cluster in CSS px: what can be pressed (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** What items are made from, and the track they lie in. */
export interface Setting {
  readonly dataset: Dataset;
  readonly view: View;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly track: number;
  /** Top of the first lane, and of the row of clusters. */
  readonly top: number;
  readonly bottom: number;
}

/** An event in its lane. */
export function eventItem({ row, lane, labelWidth }: Placement, setting: Setting): Item {
  const { dataset, view, frame, scale, track, top } = setting;
  const event = dataset.events[row];
  const mark0 = toX(scale, dataset.from[row] ?? 0);
  const mark1 = toX(scale, dataset.to[row] ?? 0);
  const x = Math.min(mark0, (mark0 + mark1 - DOT) / 2);
  return {
    key: `${track}:${event?.id ?? row}`,
    kind: "event",
    rows: [row],
    size: 1,
    track,
    x,
    y: top + lane * LANE_HEIGHT,
    width: Math.max(mark1 - x, DOT),
    height: LANE_HEIGHT,
    label: event?.title ?? "",
    note: event === undefined ? "" : noteOf(event, frame),
    pips: event === undefined ? "" : pipsOf(event, dataset),
    isFaint: !has(view.lens, row),
    isSelected: isSelected(event, view),
    labelX: x,
    labelWidth,
  };
}

/** The date as it is shown and, behind it, the dates that other sources give. */
export function eventMarks(dataset: Dataset, { rows, y }: Item, scale: Scale): readonly Mark[] {
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

const isSelected = (event: TimelineEvent | undefined, { selected }: View): boolean =>
  event !== undefined && event.id === selected;

const isDerived = ({ dateBasis }: TimelineEvent): boolean =>
  dateBasis?.after !== undefined || dateBasis?.before !== undefined;

/** The events for which there was no lane, as a number; one alone is itself. */
export function clusterItem(
  { cell, rows, size = rows.length }: ClusterCell,
  setting: Setting,
): { readonly item: Item; readonly drawn: Mark } {
  const { dataset, view, frame, scale, track, bottom: y } = setting;
  const x0 = axisToX(scale, cell[0]);
  const x1 = axisToX(scale, cell[1]);
  const text = frame.locale.ui.count(size);
  const width = Math.min(x1 - x0 - 4, Math.max(LEAST, 16 + text.length * 7));
  const x = (x0 + x1) / 2;
  const [row = 0] = rows;
  const isFaint = rows.length > 0 && !hasBetween(view.lens, row, rows[rows.length - 1] ?? row);
  const alone = rows.length === 1 && size === 1 ? dataset.events[row] : undefined;
  const bin = size > rows.length ? cell : undefined;
  const end = bin === undefined ? (rows[rows.length - 1] ?? 0) : cell.join();
  return {
    item: {
      key: alone === undefined ? `${track}*${size}:${end}` : `${track}:${alone.id}`,
      kind: alone === undefined ? "cluster" : "event",
      rows,
      size,
      bin,
      track,
      x: x - width / 2,
      y,
      width,
      height: CLUSTER_HEIGHT,
      label: alone?.title ?? text,
      note: alone === undefined ? "" : noteOf(alone, frame),
      pips: "",
      isFaint,
      isSelected: isSelected(alone, view),
      labelX: x,
      labelWidth: 0,
    },
    drawn: { kind: "cluster", x, y: y + CLUSTER_HEIGHT / 2, width, text, isFaint },
  };
}
