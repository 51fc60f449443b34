import { en } from "../../src/locales/en.js";
import type { Scene, Frame, Item } from "../../src/scene/scene.js";
import { estimateWidth } from "../../src/scene/measure.js";
import type { View } from "../../src/scene/view.js";
import { hull } from "../../src/time/bounds.js";
import { parseEdtf } from "../../src/time/edtf.js";

/** A plain English frame without a line of today. */
export const frame = (given: Partial<Frame> = {}): Frame => ({
  width: 1000,
  height: 600,
  now: undefined,
  locale: en,
  measure: (text) => estimateWidth(text) * 14,
  ...given,
});

/** A view of exactly the time that an EDTF text covers. */
export const view = (edtf: string, given: Partial<View> = {}): View => ({
  domain: hull(parseEdtf(edtf)),
  groupBy: "none",
  selected: undefined,
  asOf: undefined,
  ...given,
});

/** Titles of the items in a scene, or the numbers of clusters. */
export const labels = (scene: Scene): string[] => scene.items.map(({ label }) => label);

/** The item with a label; throws when there is none. */
export function itemOf(scene: Scene, label: string): Item {
  const item = scene.items.find((candidate) => candidate.label === label);
  if (item === undefined) throw new RangeError(`no such item: ${label} (expected one of ${labels(scene).join(", ")})`);
  return item;
}
