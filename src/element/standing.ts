import { html, nothing, type TemplateResult } from "lit";
import { dateOf, type Dataset } from "../data/dataset.js";
import { standingOf, trailOf, linksOf } from "../data/links.js";
import { issuedOf, reportTimeOf } from "../data/report-time.js";
import { describe } from "../locales/describe.js";
import { describeDifference, describeSpan } from "../locales/describe-difference.js";
import type { Locale } from "../locales/locale.js";
import { differenceOf } from "../time/difference.js";
import { parseEdtf } from "../time/edtf.js";
import type { Evidence } from "./evidence.js";

/** What came of an expectation, or what was expected before this happened, and how its date moved. */
export function standingTemplate(row: number, evidence: Evidence): TemplateResult | typeof nothing {
  const { dataset, locale, now } = evidence;
  const { ui } = locale;
  const standing = standingOf(dataset, row, now);
  const expectations = linksOf(dataset, row).filter(({ type, isFrom }) => type === "outcomeOf" && !isFrom);
  const trail = trailOf(dataset, row);
  const lines = [
    standing?.kind === "happened" ? outcomeLine(row, standing.outcome, standing.outcome, evidence) : nothing,
    standing?.kind === "unreported" ? html`<p class="unreported">${ui.noOutcome}</p>` : nothing,
    ...expectations.map((expectation) => outcomeLine(expectation.row, row, expectation.row, evidence)),
    trail.length > 1 ? trailTemplate(trail, row, evidence) : nothing,
  ];
  return lines.every((line) => line === nothing) ? nothing : html`<div class="standing" part="standing">${lines}</div>`;
}

/** "expected …, happened …: between 1 day and 10 weeks earlier", with the way to the other of the two. */
function outcomeLine(expected: number, outcome: number, other: number, { dataset, locale }: Evidence): TemplateResult {
  const status = dataset.events[outcome]?.status ?? "occurred";
  // What was called off has no day on which it happened.
  if (status !== "occurred" && status !== "ongoing")
    return html`<p>${locale.ui.status[status]}: ${wayTo(other, dataset)}</p>`;
  const [before, after] = [dateOf(dataset, expected), dateOf(dataset, outcome)];
  const difference = differenceOf(before, after, dataset.document.defaults);
  const words = difference && describeDifference(difference, locale);
  return html`<p>
    ${locale.ui.outcome(describe(before, locale), describe(after, locale), words)} ${wayTo(other, dataset)}
  </p>`;
}

/** The dates that were given one after the other, each with the day on which it was given. */
function trailTemplate(trail: readonly number[], row: number, evidence: Evidence): TemplateResult {
  const { dataset, locale } = evidence;
  const { ui } = locale;
  return html`<div>
    <h4>${ui.trail}</h4>
    <ol class="trail">
      ${trail.map((step) => {
        const event = dataset.events[step];
        const source = dataset.sourceOf.get(event?.citations[0]?.source ?? "");
        const issued = source && issuedOf(source);
        return html`<li aria-current=${step === row ? "step" : nothing}>
          ${step === row ? html`<b dir="auto">${event?.title}</b>` : wayTo(step, dataset)}
          <span
            >${(event?.status === "occurred" ? ui.happenedOn : ui.expectedFor)(describe(dateOf(dataset, step), locale))}${
              issued === undefined ? "" : ` · ${ui.published(describe(parseEdtf(issued), locale))}`
            }</span
          >
        </li>`;
      })}
    </ol>
  </div>`;
}

/** How long after the event its first report came, when that is certain to the day or said as a span. */
export function lagOf(dataset: Dataset, row: number, locale: Locale): string | undefined {
  const event = dataset.events[row];
  if (event === undefined || (event.status !== "occurred" && event.status !== "ongoing")) return undefined;
  const issued = event.citations.flatMap(({ source }) => {
    const found = dataset.sourceOf.get(source);
    const time = found && reportTimeOf(found);
    const edtf = found && issuedOf(found);
    return time === undefined || edtf === undefined ? [] : [{ from: time[0], edtf }];
  });
  const [first, ...others] = issued;
  if (first === undefined) return undefined;
  const earliest = others.reduce((best, one) => (one.from < best.from ? one : best), first);
  const difference = differenceOf(dateOf(dataset, row), parseEdtf(earliest.edtf), dataset.document.defaults);
  if (difference === undefined || difference[1] < 0) return undefined;
  if (difference[1] === 0) return locale.ui.reportedSameDay;
  return locale.ui.reportedAfter(describeSpan([Math.max(0, difference[0]), difference[1]], locale));
}

function wayTo(row: number, { events }: Dataset): TemplateResult {
  const event = events[row];
  return html`<button class="way" type="button" data-action="select" data-id=${event?.id ?? ""} dir="auto">
    ${event?.title}
  </button>`;
}
