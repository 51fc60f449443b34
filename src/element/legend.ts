import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locales/locale.js";
import { legendOf } from "../scene/legend.js";
import type { Scene } from "../scene/scene.js";

const entriesOf = new WeakMap<Scene, ReturnType<typeof legendOf>>();

/** The forms in view, each with a sample. */
export function legendEntries(scene: Scene): ReturnType<typeof legendOf> {
  const entries = entriesOf.get(scene) ?? legendOf(scene.marks);
  entriesOf.set(scene, entries);
  return entries;
}

/** What the forms that are in view mean; a day that happened needs no word. */
export function legendTemplate(scene: Scene, { ui }: Locale): TemplateResult | typeof nothing {
  const entries = legendEntries(scene);
  if (entries.every(({ form }) => form === "day")) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${ui.legendTitle}>
    ${scene.items.some(({ pips }) => pips !== "") ? html`<li><small aria-hidden="true">••</small>${ui.publishers(2)}</li>` : nothing}
    ${entries.map(({ form }) => html`<li><canvas aria-hidden="true" data-form=${form}></canvas>${ui.legend[form]}</li>`)}
  </ul>`;
}
