import { html, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Locale } from "../locales/locale.js";
import type { GroupBy } from "../scene/view.js";

/** Values of `group-by`, in the order in which they are offered. */
export const groupings: readonly GroupBy[] = ["none", "category", "place", "participant", "status", "source"];

export type ToolAction = "earlier" | "later" | "zoom-out" | "zoom-in" | "fit";

/** Drawn, since not every typeface has such signs: paths on a square of 16. */
const tools: readonly (readonly [
  action: ToolAction,
  name: "earlier" | "later" | "zoomOut" | "zoomIn" | "fit",
  path: string,
])[] = [
  ["earlier", "earlier", "M10 3 5 8l5 5"],
  ["later", "later", "M6 3l5 5-5 5"],
  ["zoom-out", "zoomOut", "M3 8h10"],
  ["zoom-in", "zoomIn", "M3 8h10M8 3v10"],
  ["fit", "fit", "M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2"],
];

/** What a single tap does: each gesture and key has its button. */
export function toolbarTemplate(groupBy: GroupBy, { ui }: Locale, group: (groupBy: GroupBy) => void): TemplateResult {
  return html`<div class="tools" part="tools" role="group" aria-label=${ui.tools}>
    <label>
      <span>${ui.groupBy}</span>
      <select
        part="select"
        .value=${live(groupBy)}
        @change=${(event: Event) => group((event.target as HTMLSelectElement).value as GroupBy)}
      >
        ${groupings.map((name) => html`<option value=${name} ?selected=${name === groupBy}>${ui.groups[name]}</option>`)}
      </select>
    </label>
    <span class="buttons">
      ${tools.map(
        ([action, name, path]) =>
          html`<button type="button" part="button" data-action=${action} aria-label=${ui[name]} title=${ui[name]}>
            <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path} />`}</svg>
          </button>`,
      )}
    </span>
  </div>`;
}
