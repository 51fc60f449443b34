import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { corroborationOf } from "../data/corroboration.js";
import { dateOf, type Dataset } from "../data/dataset.js";
import { describe } from "../locales/describe.js";
import { describeExtent } from "../locales/describe-extent.js";
import type { Locale } from "../locales/locale.js";
import type { Mask } from "../data/mask.js";
import type { Item, Scene } from "../scene/scene.js";
import { placing } from "./placing.js";

/** Most clusters and single marks that are DOM nodes; the rest answer to the pointer alone, until one zooms in. */
const MOST_UNNAMED = 150;

export interface Overlay {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly known: Mask | undefined;
  readonly locale: Locale;
  /** Whether there are more events than are loaded, so that none has a number among all. */
  readonly isPart: boolean;
  /** Key of the one item that takes the tab stop. */
  readonly focusable: string | undefined;
}

/** The items that have a node, in time order: those with names, the largest clusters, and the one in focus. */
export function overlaid(scene: Scene, focusable: string | undefined): readonly Item[] {
  const unnamed = scene.items.filter(({ labelWidth }) => labelWidth === 0);
  const sizes = unnamed.map(({ size }) => size).sort((a, b) => b - a);
  const smallest = unnamed.length > MOST_UNNAMED ? (sizes[MOST_UNNAMED] ?? 0) + 1 : 0;
  return scene.items.filter(({ key, labelWidth, size }) => labelWidth > 0 || size >= smallest || key === focusable);
}

/** The named and focusable side of a scene: options over the canvas. Nothing here is a link: those are in the details. */
export function overlayTemplate(overlay: Overlay): TemplateResult {
  const { scene, focusable } = overlay;
  const items = overlaid(scene, focusable);
  return html`<div class="layer" role="presentation">
    ${repeat(
      items,
      ({ key }) => key,
      (item) => option(item, overlay),
    )}${placing(items, scene.width + 100)}
  </div>`;
}

/** An option is looked at again only when something about it changed beside its place. */
function option(item: Item, overlay: Overlay): unknown {
  const { dataset, known, locale, focusable, isPart } = overlay;
  const { key, kind, size, bin, note, isFaint, isSelected } = item;
  const row = item.rows[0] ?? 0;
  const isFocusable = key === focusable;
  const isNamed = item.labelWidth > 0;
  return guard([isNamed, isFaint, isSelected, isFocusable, kind, size, bin, note, row, dataset, known, locale], () => {
    return html`<div
      role="option"
      class="${kind} ${isFaint ? "faint" : ""}"
      part=${kind === "cluster" ? "cluster" : "item"}
      data-key=${key}
      tabindex=${isFocusable ? 0 : -1}
      aria-selected=${isSelected}
      aria-posinset=${isPart ? nothing : known === undefined ? row + 1 : (known.before[row] ?? 0) + 1}
      aria-setsize=${isPart ? -1 : (known?.size ?? dataset.events.length)}
      aria-label=${nameOf(item, overlay)}
    >
      ${
        isNamed
          ? html`<span class="label" part="label"
              ><span dir="auto">${item.label}</span
              >${note === "" ? nothing : html` <i>${note}</i>`}${item.pips === "" ? nothing : html`<small aria-hidden="true">${item.pips}</small>`}</span
            >`
          : nothing
      }
    </div>`;
  });
}

/** "Title, status, date, 2 sources" or "12 events, from when to when". */
export function nameOf(item: Item, { dataset, locale }: Pick<Overlay, "dataset" | "locale">): string {
  const row = item.rows[0] ?? 0;
  const event = dataset.events[row];
  if (item.kind === "cluster" || event === undefined) {
    const lastRow = item.rows[item.rows.length - 1] ?? row;
    const extent = item.bin ?? ([dataset.from[row] ?? 0, dataset.to[lastRow] ?? 0] as const);
    return locale.ui.cluster(item.size, describeExtent(extent, locale));
  }
  // What is seen comes first and in the same order, so that voice control finds it.
  const seen = item.note === "" ? [event.title] : [event.title, item.note];
  const parts = [...seen, describe(dateOf(dataset, row), locale)];
  if (item.isFaint) parts.push(locale.ui.notInSource);
  const sources = new Set(event.citations.map(({ source }) => source)).size;
  if (sources > 0) parts.push(locale.ui.sourceCount(sources));
  if (sources > 0 && corroborationOf(event.citations, dataset.sourceOf).publishers === 1)
    parts.push(locale.ui.singleSource);
  return parts.join(", ");
}
