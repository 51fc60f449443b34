import type { LitElement } from "lit";
import type { CitationStyle } from "../cite/style.js";
import { has, rowsIn } from "../data/mask.js";
import type { EdtfString, TimelineDocument } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import { reportsOf } from "../scene/reports.js";
import { type AsOf, stepAt } from "./as-of.js";
import { type Choice, Chosen, type Content, type Shown } from "./content.js";
import { TimelineAsOfChangeEvent } from "./events.js";
import { Exporter, type ExportScope } from "./exporter.js";
import { fitted } from "../scene/view.js";
import type { Filters } from "./filters.js";
import type { Navigation } from "./navigation.js";
import type { Reading } from "./reading.js";
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

/** What of the element an inquiry needs beside the data. */
interface Surroundings {
  readonly style: () => CitationStyle;
  readonly title: () => string;
  readonly say: (words: string) => void;
  readonly choose: (id: string) => boolean;
}

/** What is found is shown with at least this share of all time around it. */
const LEAST_SHARE = 1 / 64;

/** What the reader asks of the data: as of when, what they look for, and what they take along. */
export class Inquiry {
  readonly #host: Inquirer;
  readonly #navigation: Navigation;
  readonly #chosen = new Chosen();
  readonly #choose: Surroundings["choose"];
  #content: Content | undefined;
  readonly time: ReportTime;
  readonly exporter: Exporter;

  constructor(host: Inquirer, navigation: Navigation, { style, title, say, choose }: Surroundings) {
    this.#host = host;
    this.#navigation = navigation;
    this.#choose = choose;
    this.time = new ReportTime(host, {
      steps: () => this.asOf.steps,
      at: () => this.asOf.at,
      go: (day) => this.#go(day),
    });
    const document = (scope: ExportScope): TimelineDocument | undefined => this.document(scope);
    const selected = (): string | undefined =>
      this.document("selected")?.events.length === 1 ? host.selected : undefined;
    this.exporter = new Exporter(host, { document, selected, style, locale: () => host.locale, title, say });
  }

  /** What was read, as the reader asked for it; kept as long as neither changes. */
  ask(read: Content | undefined, reading: Reading): Content | undefined {
    const { asOf } = this.#navigation.view;
    const { query, source, disputed } = this.#host;
    const choice: Choice = { asOf, query, source, disputed };
    this.#content = read && this.#chosen.of(read, choice, (dataset) => reading.isSearchable(dataset));
    const { past, paged } = this.#content ?? {};
    // What a search takes is made while the reader thinks of a word.
    const isSearching = this.#host.shadowRoot?.activeElement?.matches("[type=search]") === true;
    if (isSearching && past !== undefined && paged === undefined) reading.prepare(past.dataset);
    return this.#content;
  }

  /** Brings all that is shown into view, and opens it where it is a single event. O(n). */
  readonly #seek = (): void => {
    const { dataset, known, whole } = this.#content ?? {};
    if (dataset === undefined || whole === undefined) return;
    const rows = known === undefined ? dataset.from.keys() : rowsIn(known);
    let [first, count, to] = [-1, 0, -Infinity];
    for (const row of rows) {
      if (count++ === 0) first = row;
      to = Math.max(to, dataset.to[row] ?? 0);
    }
    if (count === 0) return;
    const from = dataset.from[first] ?? 0;
    const room = Math.max(0, (whole.extent[1] - whole.extent[0]) * LEAST_SHARE - (to - from)) / 2;
    this.#navigation.go(fitted([from - room, to + room]), "zoom.search");
    const { id } = dataset.events[first] ?? {};
    if (count === 1 && id !== undefined) this.#choose(id);
  };

  get filters(): Filters {
    const { query, source, disputed } = this.#host;
    const change: Filters["change"] = (filters) => Object.assign(this.#host, filters);
    return { query, source, disputed, change, prepare: () => this.#host.requestUpdate(), seek: this.#seek };
  }

  /** The steps of report time, and where the timeline stands among them. */
  get asOf(): AsOf {
    const { asOf: instant } = this.#navigation.view;
    const { whole, past, paged } = this.#content ?? {};
    // The sources of what is loaded are not those of all.
    const steps = whole === undefined || paged !== undefined ? [] : reportsOf(whole);
    const all = paged?.all ?? whole?.events.length ?? 0;
    const day = instant === undefined ? undefined : this.#host.asOf;
    const { locale } = this.#host;
    return {
      steps,
      at: stepAt(steps, instant),
      day,
      instant,
      known: paged?.shown ?? past?.known?.size ?? all,
      all,
      locale,
      time: this.time,
    };
  }

  /** All that is shown, or all that was known, for a choice by ids. Throws without data. */
  export(ids?: readonly string[]): TimelineDocument {
    const document = this.#content && (ids === undefined ? this.document("all") : shownOf(this.#content.past));
    if (document === undefined) throw new Error("nothing to export (expected an element with data)");
    return document;
  }

  /** The events of a scope, as far as they are shown; the selected one whatever the reader looks for. */
  document(scope: ExportScope): TimelineDocument | undefined {
    if (this.#content === undefined) return undefined;
    const { dataset, known } = scope === "selected" ? this.#content.past : this.#content;
    const [from, to] = this.#navigation.domain;
    const isIn = (row: number): boolean =>
      scope === "all" ||
      (scope === "selected" && dataset.events[row]?.id === this.#host.selected) ||
      (scope === "view" && (dataset.from[row] ?? 0) < to && (dataset.to[row] ?? 0) > from);
    return shownOf({ dataset, known }, isIn);
  }

  #go(day: EdtfString | undefined): void {
    if (day === (this.#host.asOf ?? undefined)) return;
    this.#host.asOf = day;
    this.#host.dispatchEvent(new TimelineAsOfChangeEvent(day));
  }
}

/** The rows that were known and pass, as a document. */
function shownOf({ dataset, known }: Shown, passes: (row: number) => boolean = () => true): TimelineDocument {
  return { ...dataset.document, events: dataset.events.filter((_, row) => has(known, row) && passes(row)) };
}
