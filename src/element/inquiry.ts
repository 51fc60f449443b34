import type { LitElement } from "lit";
import type { CitationStyle } from "../cite/style.js";
import { has } from "../data/mask.js";
import type { EdtfString, TimelineDocument } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import { reportsOf } from "../scene/reports.js";
import { type AsOf, stepAt } from "./as-of.js";
import { type Choice, Chosen, type Content } from "./content.js";
import { TimelineAsOfChangeEvent } from "./events.js";
import { Exporter, type ExportScope } from "./exporter.js";
import type { Navigation } from "./navigation.js";
import { ReportTime } from "./report-time.js";

/** The element, as far as questions to the data are concerned. */
export interface Inquirer extends LitElement {
  asOf: string | undefined;
  query: string;
  source: string;
  disputed: boolean;
  locale: Locale;
  selected: string | undefined;
}

/** What the reader asks of the data: as of when, what they look for, and what they take along. */
export class Inquiry {
  readonly #host: Inquirer;
  readonly #navigation: Navigation;
  readonly #chosen = new Chosen();
  #content: Content | undefined;
  readonly time: ReportTime;
  readonly exporter: Exporter;

  constructor(
    host: Inquirer,
    navigation: Navigation,
    { style, title }: { readonly style: () => CitationStyle; readonly title: () => string },
  ) {
    this.#host = host;
    this.#navigation = navigation;
    this.time = new ReportTime(host, {
      steps: () => this.asOf.steps,
      at: () => this.asOf.at,
      go: (day) => this.#go(day),
    });
    const document = (scope: ExportScope): TimelineDocument | undefined => this.document(scope);
    this.exporter = new Exporter(host, { document, style, locale: () => host.locale, title });
  }

  /** What was read, as the reader asked for it; kept as long as neither changes. */
  ask(read: Content | undefined): Content | undefined {
    const { query, source, disputed } = this.#host;
    const choice: Choice = { asOf: this.#navigation.view.asOf, query, source, disputed };
    this.#content = read && this.#chosen.of(read, choice);
    return this.#content;
  }

  /** The steps of report time, and where the timeline stands among them. */
  get asOf(): AsOf {
    const { asOf: instant } = this.#navigation.view;
    const { whole, known } = this.#content ?? {};
    const steps = whole === undefined ? [] : reportsOf(whole);
    const all = whole?.events.length ?? 0;
    const day = instant === undefined ? undefined : this.#host.asOf;
    const { locale } = this.#host;
    return { steps, at: stepAt(steps, instant), day, instant, known: known?.size ?? all, all, locale, time: this.time };
  }

  /** The events of a scope, as far as they are shown. */
  document(scope: ExportScope): TimelineDocument | undefined {
    if (this.#content === undefined) return undefined;
    const { dataset, known } = this.#content;
    const [from, to] = this.#navigation.domain;
    const isIn = (row: number): boolean =>
      scope === "all" ||
      (scope === "selected" && dataset.events[row]?.id === this.#host.selected) ||
      (scope === "view" && (dataset.from[row] ?? 0) < to && (dataset.to[row] ?? 0) > from);
    return { ...dataset.document, events: dataset.events.filter((_, row) => has(known, row) && isIn(row)) };
  }

  #go(day: EdtfString | undefined): void {
    this.#host.asOf = day;
    this.#host.dispatchEvent(new TimelineAsOfChangeEvent(day));
  }
}
