import { corroborationOf } from "../data/corroboration.js";
import { type Dataset, derive } from "../data/dataset.js";
import type { TimelineEvent } from "../data/types.js";
import type { Frame } from "./scene.js";

/** Names are cut at this share of the width of the plot, within limits in CSS px. */
const LONGEST_LABEL = { share: 0.66, least: 180, most: 400 };
/** Publishers are counted to three: beyond that the number says no more about how well something is attested. */
const MOST_PIPS = 3;
const PIPS_WIDTH = 22;
/** An estimate may be this much too small. */
const SLACK = 1.03;

/** The CSS px that the name of a row takes, with what is said beside it. Each is measured when it is first tried in a lane. */
export function labelWidths(dataset: Dataset, frame: Frame): (row: number) => number {
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

/** All that widths of names depend on. */
export const namedBy = (frame: Frame): string => `${longestLabel(frame)} ${emOf(frame)} ${frame.locale.tag}`;

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

/** A dot for each publisher. */
export function pipsOf({ citations }: TimelineEvent, { sourceOf }: Dataset): string {
  return "•".repeat(Math.min(MOST_PIPS, corroborationOf(citations, sourceOf).publishers));
}

/** What is said beside the title: the status of what has not happened. */
export function noteOf({ status }: TimelineEvent, frame: Frame): string {
  return status === "occurred" ? "" : frame.locale.ui.status[status];
}
