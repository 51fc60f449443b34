import { html, nothing, type TemplateResult } from "lit";
import { corroborationOf } from "../data/corroboration.js";
import { assertedFrom, issuedOf } from "../data/report-time.js";
import { sourceName } from "../data/source-name.js";
import { type Disagreement, disagreementsOf, ownValue } from "../data/stated.js";
import type { Citation, TimelineEvent } from "../data/types.js";
import { describe } from "../locales/describe.js";
import { parseEdtf } from "../time/edtf.js";
import type { Evidence } from "./evidence.js";

/** "2 publishers, 1 independent: all repeat Reuters", and when the first of them reported. No score. */
export function agreementTemplate(
  { citations }: TimelineEvent,
  lag: string | undefined,
  { dataset, locale }: Evidence,
): TemplateResult | typeof nothing {
  const { ui } = locale;
  const { publishers, independent, origin } = corroborationOf(citations, dataset.sourceOf);
  if (publishers === 0) return nothing;
  const parts = [
    publishers === 1 ? ui.singleSource : ui.publishers(publishers),
    ...(independent < publishers ? [ui.independent(independent)] : []),
    ...(origin !== undefined && publishers > 1 ? [ui.copiesOf(origin)] : []),
    ...(lag === undefined ? [] : [lag]),
  ];
  return html`<small class="agreement">${parts.join(" · ")}</small>`;
}

/** A table of what sources give differently, who gives which value and since when, and the rule that chose. */
export function disagreementTemplate(event: TimelineEvent, evidence: Evidence): TemplateResult | typeof nothing {
  const { dataset, locale } = evidence;
  const { ui } = locale;
  const disagreements = disagreementsOf(event, dataset.sourceOf);
  if (disagreements.length === 0) return nothing;
  return html`<div class="disagreement" part="disagreement">
    <h4>${ui.disagreement}</h4>
    ${disagreements.map(
      (disagreement) =>
        html`<table>
            <caption dir="auto">
              ${nameOf(disagreement.about, evidence)}
            </caption>
            <thead>
              <tr>
                <th scope="col">${ui.value}</th>
                <th scope="col">${ui.sources}</th>
                <th scope="col">${ui.reportTime}</th>
              </tr>
            </thead>
            <tbody>
              ${disagreement.values.map(
                ({ value, citations }, index) =>
                  html`<tr>
                    <th scope="row" dir="auto">
                      ${valueOf(disagreement.about, value, evidence)}
                      ${index === 0 ? html`<small>${ui.shown}</small>` : nothing}
                    </th>
                    <td>
                      ${citations.length === 0 ? ui.edition : citations.map((citation) => numberTemplate(citation, evidence))}
                    </td>
                    <td>${sinceOf(citations, evidence)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
          <p class="rule">${ruleOf(event, disagreement, evidence)}</p>`,
    )}
  </div>`;
}

function nameOf(about: Disagreement["about"], { locale: { ui } }: Evidence): string {
  if (typeof about === "object") return about.number;
  return about === "date" ? ui.date : ui.place;
}

function valueOf(about: Disagreement["about"], value: string, { locale }: Evidence): string {
  return about === "date" ? describe(parseEdtf(value), locale) : value;
}

/** A number has no value of the record's own; a property has, unless only then-known sources give others. */
function ruleOf({ id }: TimelineEvent, { about, values }: Disagreement, { whole, locale: { ui } }: Evidence): string {
  const event = whole.events[whole.rowOf.get(id) ?? -1];
  const isOwn = event !== undefined && typeof about === "string" && values[0]?.value === ownValue(event, about);
  return isOwn ? ui.shownByEdition : ui.shownByCount;
}

function numberTemplate({ source }: Citation, { dataset, references, locale }: Evidence): TemplateResult {
  const found = dataset.sourceOf.get(source);
  const number = references.numberOf.get(source) ?? 0;
  return html`<button
    class="number"
    type="button"
    data-action="reference"
    data-id=${source}
    aria-label="${found === undefined ? source : sourceName(found)}: ${locale.ui.toReference(number)}"
  >
    ${number}
  </button>`;
}

/** When the first of them was published. */
function sinceOf(citations: readonly Citation[], { dataset, locale }: Evidence): string {
  const days = citations.flatMap((citation) => {
    const found = dataset.sourceOf.get(citation.source);
    const edtf = citation.assertedAt ?? (found && issuedOf(found));
    return edtf === undefined ? [] : [{ edtf, from: assertedFrom(citation, found) }];
  });
  const [first] = days.toSorted((a, b) => a.from - b.from);
  return first === undefined ? "" : describe(parseEdtf(first.edtf), locale);
}
