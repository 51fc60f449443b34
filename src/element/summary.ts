import { describeExtent } from "../locales/describe-extent.js";
import type { Locale } from "../locales/locale.js";
import type { Scene } from "../scene/scene.js";
import type { Content } from "./content.js";

/** Events that are drawn, also those in clusters; one in several tracks counts in each. */
export const drawnIn = (scene: Scene | undefined): number => scene?.items.reduce((sum, { size }) => sum + size, 0) ?? 0;

/** "34 events, from when to when"; of more than are loaded, how many are in view: "about 1,200 of 3,000,000 events, …". */
export function summaryOf({ whole, past, paged }: Content, scene: Scene | undefined, locale: Locale): string {
  const { ui } = locale;
  const extent = describeExtent(whole.extent, locale);
  if (paged === undefined) return ui.summary(past.known?.size ?? whole.events.length, extent);
  // In tracks of a list an event may be drawn several times.
  const isParted = paged.choice.groupBy === "participant" || paged.choice.groupBy === "source";
  const drawn = isParted ? paged.all : Math.min(drawnIn(scene), paged.all);
  const words = drawn === paged.all ? ui.summary(paged.all, extent) : `${ui.matching(drawn, paged.all)}, ${extent}`;
  return paged.isExact ? words : ui.about(words);
}
