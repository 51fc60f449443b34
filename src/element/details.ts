import { html, nothing, type TemplateResult } from "lit";
import { dateOf } from "../data/dataset.js";
import { sourceName } from "../data/source-name.js";
import type { DateBasis, TimelineEvent } from "../data/types.js";
import { describe } from "../locales/describe.js";
import type { Locale } from "../locales/locale.js";
import { describePrecision } from "../locales/precision.js";
import { parseEdtf } from "../time/edtf.js";
import { agreementTemplate, disagreementTemplate } from "./agreement.js";
import { citationTemplate } from "./citation.js";
import type { Evidence } from "./evidence.js";
import { copyTemplate } from "./export.js";
import { lagOf, standingTemplate } from "./standing.js";

/** Members of a cluster that are listed. */
const MOST_LISTED = 50;

/** Stands before the heading, so that the next stop after the heading is the first source. */
function closeTemplate({ ui }: Locale): TemplateResult {
  return html`<button class="close" part="button" type="button" data-action="close" aria-label=${ui.close}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
  </button>`;
}

/** The selected event: its date and how it is known, who and where, and its numbered citations. */
export function detailsTemplate(row: number, evidence: Evidence): TemplateResult {
  const { dataset, locale } = evidence;
  const event = dataset.events[row];
  if (event === undefined) return html``;
  const { ui } = locale;
  return html`
    <header>
      ${closeTemplate(locale)}
      <p class="when">
        <small>${ui.eventTime}</small>
        <time>${describe(dateOf(dataset, row), locale)}</time>
        <span class="visually-hidden">${describePrecision(dateOf(dataset, row), locale)}</span>
        <span class="status ${event.status}">${ui.status[event.status]}</span>
        ${
          event.verification === undefined
            ? nothing
            : html`<span class="verification">${ui.verification[event.verification]}</span>`
        }
      </p>
      <h3 tabindex="-1" dir="auto" data-heading>${event.title}</h3>
    </header>
    <div class="columns">
      <div class="story">
        ${event.summary === undefined ? nothing : html`<p class="summary" dir="auto">${event.summary}</p>`}
        <dl>
          ${term(ui.place, event.place?.name)}
          ${term(ui.people, (event.participants ?? []).map(({ name }) => name).join(" · "))}
          ${term(ui.themes, (event.tags ?? []).join(" · "))}
        </dl>
        ${basisTemplate(event, evidence)}
      </div>
      <div class="evidence">
        <h4>${ui.sources} ${agreementTemplate(event, lagOf(dataset, row, locale), evidence)}</h4>
        ${
          event.citations.length === 0
            ? html`<p class="none">${ui.noSources}</p>`
            : html`<ol part="citations">
                  ${event.citations.map((citation) => citationTemplate(citation, evidence))}
                </ol>
                ${copyTemplate(evidence.exporter, locale)}`
        }
      </div>
      <div class="story">${standingTemplate(row, evidence)} ${disagreementTemplate(event, evidence)}</div>
    </div>
  `;
}

/** The events of a cluster that cannot be opened by zooming, as a list to choose from. */
export function membersTemplate(rows: ArrayLike<number>, { dataset, locale }: Evidence): TemplateResult {
  const { ui } = locale;
  const listed = Array.from({ length: Math.min(rows.length, MOST_LISTED) }, (_, index) => rows[index] ?? 0);
  return html`
    <header>
      ${closeTemplate(locale)}
      <h3 tabindex="-1" data-heading>${ui.cluster(rows.length, describe(dateOf(dataset, rows[0] ?? 0), locale))}</h3>
    </header>
    <p>${ui.clusterHint}</p>
    <ul class="members">
      ${listed.map((row) => {
        const event = dataset.events[row];
        return html`<li>
          <button type="button" data-action="select" data-id=${event?.id ?? ""} dir="auto">${event?.title}</button>
        </li>`;
      })}
    </ul>
    ${rows.length > MOST_LISTED ? html`<p>${ui.more(rows.length - MOST_LISTED)}</p>` : nothing}
  `;
}

function term(name: string, value: string | undefined): TemplateResult | typeof nothing {
  if (value === undefined || value === "") return nothing;
  return html`<div>
    <dt>${name}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;
}

/** The words that a date came from and the day they count from, or the events that it lies between, and what was assumed. */
function basisTemplate(event: TimelineEvent, evidence: Evidence): TemplateResult | typeof nothing {
  const { dateBasis } = event;
  if (dateBasis === undefined) return nothing;
  const lines = [saysLine(event, dateBasis, evidence), ...orderLines(dateBasis, evidence)];
  const assumptions = dateBasis.assumptions ?? [];
  if (assumptions.length === 0 && lines.every((line) => line === undefined)) return nothing;
  return html`<div class="basis">
    ${lines.map((line) => (line === undefined ? nothing : html`<p dir="auto">${line}</p>`))}
    ${
      assumptions.length === 0
        ? nothing
        : html`<ul>
            ${assumptions.map((assumption) => html`<li dir="auto">${assumption}</li>`)}
          </ul>`
    }
  </div>`;
}

/** "CNN says 'last weekend', counted from 19 September 2023." */
function saysLine(event: TimelineEvent, basis: DateBasis, { dataset, locale }: Evidence): string | undefined {
  if (basis.expression === undefined) return undefined;
  // Where the record does not say whose words they are, only a single source can be meant.
  const index = basis.citation ?? (event.citations.length === 1 ? 0 : -1);
  const source = dataset.sourceOf.get(event.citations[index]?.source ?? "");
  const said = locale.ui.says(source === undefined ? "" : sourceName(source), basis.expression);
  if (basis.anchor === undefined || basis.kind === "explicit") return `${said}.`;
  return `${said}, ${locale.ui.countedFrom(describe(parseEdtf(basis.anchor), locale))}.`;
}

/** "after the one, before the other". */
function orderLines({ after, before }: DateBasis, { dataset, locale }: Evidence): readonly (string | undefined)[] {
  const titles = (ids: readonly string[]): string => {
    const rows = ids.map((id) => dataset.rowOf.get(id) ?? -1);
    return new Intl.ListFormat(locale.tag).format(rows.map((row) => locale.ui.quote(dataset.events[row]?.title ?? "")));
  };
  return [after && locale.ui.after(titles(after)), before && locale.ui.before(titles(before))];
}
