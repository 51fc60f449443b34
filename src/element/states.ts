import { html, nothing, type TemplateResult } from "lit";
import type { Issue } from "../data/types.js";
import type { Locale } from "../locales/locale.js";

/** Issues that are listed; more are counted. */
const MOST_ISSUES = 20;

export const loadingTemplate = ({ ui }: Locale): TemplateResult =>
  html`<div class="state loading" part="state">
    <p>${ui.loading}</p>
    <div class="skeleton" aria-hidden="true">${[0, 1, 2, 3, 4].map(() => html`<span></span>`)}</div>
  </div>`;

/** Over the plot; of a share that is not known the bar runs to and fro. */
export const progressTemplate = (share: number | undefined, { ui }: Locale): TemplateResult =>
  share === undefined
    ? html`<progress part="progress" aria-label=${ui.loading}></progress>`
    : html`<progress part="progress" aria-label=${ui.loading} .value=${share}></progress>`;

export const emptyTemplate = ({ ui }: Locale): TemplateResult =>
  html`<div class="state empty" part="state"><p>${ui.empty}</p></div>`;

export const failureTemplate = (reason: string, { ui }: Locale): TemplateResult =>
  html`<div class="state failed" part="state" role="alert">
    <p>${ui.failed}</p>
    <p class="reason" dir="auto">${reason}</p>
    <button type="button" part="button" data-action="retry">${ui.retry}</button>
  </div>`;

/** The faults of data that are shown all the same, each with its place. */
export function issuesTemplate(issues: readonly Issue[], { ui }: Locale): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<details class="issues" part="issues">
    <summary>${ui.issues(issues.length)}</summary>
    <ul>
      ${issues
        .slice(0, MOST_ISSUES)
        .map(({ path, message }) => html`<li><code dir="ltr">${path}</code> <span dir="auto">${message}</span></li>`)}
      ${issues.length > MOST_ISSUES ? html`<li>${ui.more(issues.length - MOST_ISSUES)}</li>` : nothing}
    </ul>
  </details>`;
}
