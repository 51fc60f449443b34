import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Locale } from "../locales/locale.js";
import type { Exporter, ExportForm, ExportScope } from "./exporter.js";

/** Names of formats are proper names: the same in every language. */
const forms: Readonly<Record<"citations" | "chronicle" | "data", Readonly<Partial<Record<ExportForm, string>>>>> = {
  citations: {
    text: "Text",
    markdown: "Markdown",
    html: "HTML",
    biblatex: "BibLaTeX",
    ris: "RIS",
    "csl-json": "CSL-JSON",
  },
  chronicle: { "chronicle.md": "Markdown", "chronicle.html": "HTML" },
  data: { "json-ld": "JSON-LD" },
};
const scopes: readonly ExportScope[] = ["selected", "view", "all"];

/** Copies the citations of the event whose details are open. */
export function copyTemplate(exporter: Exporter, { ui }: Locale): TemplateResult {
  return html`<p class="copy">
      <button type="button" part="button" data-action="copy-citations">${ui.copyCitations}</button>
      ${confirmationTemplate(exporter, "details", ui)}
    </p>
    ${byHandTemplate(exporter, "details", ui)}`;
}

/** What, of which events and as what: to the clipboard or into a file. */
export function exportTemplate(exporter: Exporter, hasSelected: boolean, { ui }: Locale): TemplateResult {
  const { scope } = exporter;
  return html`<p class="chronicle">
      <button type="button" part="button" data-action="chronicle">${ui.formats.chronicle}</button>
    </p>
    <details class="export" part="export">
      <summary>${ui.export}</summary>
      <div class="fields">
        <label>
          <span>${ui.format}</span>
          <select
            part="select"
            .value=${live(exporter.form)}
            @change=${(event: Event) => exporter.choose({ form: (event.target as HTMLSelectElement).value as ExportForm })}
          >
            ${(Object.keys(forms) as (keyof typeof forms)[]).map(
              (group) =>
                html`<optgroup label=${ui.formats[group]}>
                  ${Object.entries(forms[group]).map(
                    ([form, name]) => html`<option value=${form} ?selected=${form === exporter.form}>${name}</option>`,
                  )}
                </optgroup>`,
            )}
          </select>
        </label>
        <label>
          <span>${ui.scope}</span>
          <select
            part="select"
            .value=${live(scope)}
            @change=${(event: Event) => exporter.choose({ scope: (event.target as HTMLSelectElement).value as ExportScope })}
          >
            ${scopes.map(
              (one) =>
                html`<option value=${one} ?selected=${one === scope} ?disabled=${one === "selected" && !hasSelected}>
                  ${ui.scopes[one]}
                </option>`,
            )}
          </select>
        </label>
        <button type="button" part="button" data-action="copy">${ui.copy}</button>
        <button type="button" part="button" data-action="download">${ui.download}</button>
        ${confirmationTemplate(exporter, "panel", ui)}
      </div>
      ${byHandTemplate(exporter, "panel", ui)}
    </details>`;
}

function confirmationTemplate(
  exporter: Exporter,
  from: "details" | "panel",
  ui: Locale["ui"],
): TemplateResult | typeof nothing {
  return exporter.copyBy(from)?.isDone === true ? html`<span class="confirmed">${ui.copied}</span>` : nothing;
}

function byHandTemplate(
  exporter: Exporter,
  from: "details" | "panel",
  ui: Locale["ui"],
): TemplateResult | typeof nothing {
  const copy = exporter.copyBy(from);
  if (copy === undefined || copy.isDone) return nothing;
  return html`<label class="by-hand">
    <span>${ui.copyByHand}</span>
    <textarea readonly rows="6" .value=${copy.text} @focus=${selectAll}></textarea>
  </label>`;
}

const selectAll = ({ target }: Event): void => (target as HTMLTextAreaElement).select();
