import { bisector } from "d3";
import type { Dataset } from "../data/dataset.js";
import { type Publication, publicationsOf } from "../data/report-time.js";
import type { Source } from "../data/types.js";
import type { Mark } from "../marks/mark.js";
import { type Report, SHEET } from "../marks/report.js";
import type { Instant } from "../time/instant.js";
import { type Scale, toX } from "./scale.js";
import type { View } from "./view.js";

/** Height of the strip under the axis, in CSS px. */
export const STRIP_HEIGHT = 20;

/** When the sources were published, in order. One pass, once for all datasets that share them. */
export function reportsOf({ document: { sources } }: Dataset): readonly Publication[] {
  const known = made.get(sources);
  if (known !== undefined) return known;
  const publications = publicationsOf(sources);
  made.set(sources, publications);
  return publications;
}

/** By the sources: they are the same in every part of a dataset. */
const made = new WeakMap<readonly Source[], readonly Publication[]>();

/** The strip under the axis on which reports stand at their report time; those that lie closer than a sheet are one mark. */
export function reportMarks(dataset: Dataset, view: View, scale: Scale, top: number): readonly Mark[] {
  const publications = reportsOf(dataset);
  const byStart = bisector(({ interval }: Publication) => interval[0]);
  const [from, to] = [byStart.left(publications, scale.domain[0]), byStart.left(publications, scale.domain[1])];
  const y = top + STRIP_HEIGHT / 2;
  const marks: Report[] = [];
  let next = from;
  while (next < to) {
    const first = publications[next];
    if (first === undefined) break;
    const x0 = toX(scale, first.interval[0]);
    // Found, not counted: there may be a report for every event.
    const after = Math.max(
      next + 1,
      byStart.left(publications, first.interval[0] + (SHEET + 1) * scale.msPerPx, next, to),
    );
    marks.push({
      kind: "report",
      x0,
      x1: Math.min(toX(scale, first.interval[1]), scale.width + SHEET),
      y,
      count: after - next > 1 ? after - next : first.sources.length,
      role: view.asOf !== undefined && first.interval[0] >= view.asOf ? "rule" : "muted",
    });
    next = after;
  }
  return [{ kind: "band", y: top, width: scale.width, height: STRIP_HEIGHT, text: "", tinted: true }, ...marks];
}

/** Where a leader meets a report on the strip. */
export function reportX(interval: readonly [Instant, Instant], scale: Scale): number {
  return toX(scale, interval[0]) + SHEET / 2;
}
