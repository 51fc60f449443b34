import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { describeIssued } from "../cite/describe-issued.js";
import { sourceName } from "../data/source-name.js";
import { type Publication, reportTimeOf } from "../data/report-time.js";
import type { Locale } from "../locales/locale.js";
import { describe } from "../locales/describe.js";
import { parseEdtf } from "../time/edtf.js";
import type { Instant } from "../time/instant.js";
import type { ReportTime } from "./report-time.js";

/** What was known when: the steps, and where the reader is among them. */
export interface AsOf {
  readonly steps: readonly Publication[];
  /** −1 before the first report, the number of steps for everything. */
  readonly at: number;
  /** EDTF of the day, and its end. */
  readonly day: string | undefined;
  readonly instant: Instant | undefined;
  readonly known: number;
  readonly all: number;
  readonly locale: Locale;
  readonly time: ReportTime;
}

/** The last step that a day has reached; the number of steps when all is shown. */
export function stepAt(steps: readonly Publication[], instant: Instant | undefined): number {
  if (instant === undefined) return steps.length;
  return steps.findLastIndex(({ interval }) => interval[0] < instant);
}

/** A slider with one step for each day of publication, and what was known by then. Nothing where there are not two. */
export function asOfTemplate(asOf: AsOf): TemplateResult | typeof nothing {
  const { steps, at, locale, time } = asOf;
  const { ui } = locale;
  if (steps.length < 2) return nothing;
  const icon = time.isPlaying ? "M5 3v10M11 3v10" : "M5 3l8 5-8 5z";
  return html`<div class="as-of" part="as-of" role="group" aria-label=${ui.knownWhen}>
    <button
      type="button"
      part="button"
      data-action="play"
      aria-label=${time.isPlaying ? ui.pause : ui.play}
      title=${time.isPlaying ? ui.pause : ui.play}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${icon} />`}</svg>
    </button>
    <label>
      <span>${ui.reportTime}</span>
      <input
        type="range"
        part="slider"
        min="-1"
        max=${steps.length}
        step="1"
        .value=${live(String(at))}
        aria-valuetext=${stepName(asOf)}
        title="${ui.earlierReport} [   ${ui.laterReport} ]"
        @input=${(event: Event) => {
          time.pause();
          time.goTo(Number((event.target as HTMLInputElement).value));
        }}
      />
    </label>
    <span class="step" aria-hidden="true">${stepName(asOf)}</span>
  </div>`;
}

/** "As of 23 February 2023: 9 of 25 events known", and of which reports it is not certain that they were out. */
export function knownLine({ day, instant, steps, known, all, locale }: Omit<AsOf, "time" | "at">): string {
  const { ui } = locale;
  if (day === undefined || instant === undefined) return ui.everything;
  const line = ui.knownAsOf(describe(parseEdtf(day), locale), known, all);
  const sources = steps.flatMap((step) => step.sources).map((source) => reportTimeOf(source) ?? [0, 0]);
  const reports = sources.filter(([from, to]) => from < instant && to > instant).length;
  return reports === 0 ? line : `${line} (${ui.perhapsLater(reports)})`;
}

/** The reports of a step: "21 February 2023, Sputnik". */
function stepName({ steps, at, locale }: AsOf): string {
  if (at >= steps.length) return locale.ui.everything;
  if (at < 0) return locale.ui.nothingYet;
  const sources = steps[at]?.sources ?? [];
  const [first] = sources;
  if (first === undefined) return locale.ui.everything;
  const others = sources.length > 1 ? ` ${locale.ui.more(sources.length - 1)}` : "";
  return `${[sourceName(first), describeIssued(first, locale)].filter(Boolean).join(", ")}${others}`;
}
