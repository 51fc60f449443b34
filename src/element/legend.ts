import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locales/locale.js";
import type { Mark } from "../marks/mark.js";
import { legendOf } from "../scene/legend.js";
import type { Scene } from "../scene/scene.js";

/** What the forms that are in view mean; a day that happened needs no word. */
export function legendTemplate(scene: Scene, { ui }: Locale): TemplateResult | typeof nothing {
  const entries = legendOf(scene.marks);
  if (entries.every(({ form }) => form === "day")) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${ui.legendTitle}>
    ${scene.items.some(({ pips }) => pips !== "") ? html`<li><small aria-hidden="true">••</small>${ui.publishers(2)}</li>` : nothing}
    ${entries.map(({ form }) => html`<li><canvas aria-hidden="true" data-form=${form}></canvas>${ui.legend[form]}</li>`)}
  </ul>`;
}

/** The samples of the forms in view, by form. */
export function legendSamples(scene: Scene): ReadonlyMap<string, readonly Mark[]> {
  return new Map(legendOf(scene.marks).map(({ form, sample }) => [form, sample]));
}
