import type { LitElement, ReactiveController } from "lit";
import type { EventProvider } from "../providers/provider.js";
import type { GroupBy } from "../scene/view.js";
import type { Interval } from "../time/instant.js";
import { initialDomain } from "./attributes.js";
import type { Content } from "./content.js";
import { TimelineErrorEvent } from "./events.js";
import type { Navigation } from "./navigation.js";
import { choiceOf, keyOf, type Question, questionOf } from "./question.js";
import { Store } from "./store.js";

/** Milliseconds that a view rests before it is asked for. */
const PAUSE = 80;

/** The element, as far as questions to a store are concerned. */
export interface PagedHost extends LitElement {
  query: string;
  source: string;
  selected: string | undefined;
  start: string | undefined;
  end: string | undefined;
}

/** What pages need to know beside. */
export interface PagesStage {
  readonly navigation: Navigation;
  /** What the reader wants tracks to stand for. */
  readonly groupBy: () => GroupBy;
  /** The first page is on its way. */
  readonly began: () => void;
  /** Another page takes the place of the one before. */
  readonly turned: () => void;
}

/**
 * Follows the view through a store, page by page: one question at a time, the last wins, and what is shown stays until
 * there is something better.
 */
export class Pages implements ReactiveController {
  readonly #host: PagedHost;
  readonly #stage: PagesStage;
  #store: Store | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Key of the question that was asked last, answered or not. */
  #asked: string | undefined;
  /** The question that `content` answers. */
  #answered: Question | undefined;
  #hasBegun = false;
  content: Content | undefined;
  /** Why the last question was not answered. */
  error: string | undefined;

  constructor(host: PagedHost, stage: PagesStage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  get isLoading(): boolean {
    return (
      this.#store !== undefined &&
      (this.#abort !== undefined || (this.content === undefined && this.error === undefined))
    );
  }

  use(provider: EventProvider | undefined): void {
    this.#stop();
    this.#store = provider && new Store(provider);
    this.#hasBegun = false;
    this.content = undefined;
    this.error = undefined;
  }

  /** Asks again what was not answered. */
  retry(): void {
    this.#stop();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#store === undefined || !this.#host.isConnected) return;
    const question = this.#question();
    const key = this.#keyOf(question);
    if (key === this.#asked) return;
    const isWaiting = this.#abort !== undefined;
    this.#stop();
    this.#asked = key;
    if (this.#suffices(question)) {
      if (isWaiting || this.error !== undefined) this.#host.requestUpdate();
      this.error = undefined;
      return;
    }
    const isAtOnce = !this.#hasBegun || this.#store.has(question);
    this.#timer = setTimeout(() => void this.#ask(), isAtOnce ? 0 : PAUSE);
  }

  /** An element that was moved while it asked goes on where it now stands. */
  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
    this.#asked = undefined;
  }

  async #ask(): Promise<void> {
    const store = this.#store;
    if (store === undefined) return;
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      if (!this.#hasBegun) {
        const { extent } = await store.survey(signal);
        if (signal.aborted) return;
        this.#begin(extent);
      }
      const question = this.#question();
      this.#asked = this.#keyOf(question);
      const content = await store.content(question, this.#host.selected ?? undefined, signal);
      if (signal.aborted) return;
      const isFirst = this.content === undefined;
      this.content = content;
      this.#answered = question;
      this.#host.requestUpdate();
      if (!isFirst) this.#stage.turned();
      // The event that was selected is there by now, or nowhere.
      this.#asked = this.#keyOf(question);
    } catch (error) {
      if (signal.aborted) return;
      this.error = error instanceof Error ? error.message : String(error);
      this.#host.dispatchEvent(new TimelineErrorEvent("provider", this.error));
    }
    this.#abort = undefined;
    this.#host.requestUpdate();
  }

  #begin(extent: Interval): void {
    const { start, end } = this.#host;
    this.#stage.navigation.begin(extent, initialDomain(start, end, extent));
    this.#hasBegun = true;
    this.#stage.began();
  }

  /** A page with all events of its time has them for closer views, too. */
  #suffices(question: Question): boolean {
    const { paged, whole } = this.content ?? {};
    if (whole === undefined || this.#answered === undefined) return false;
    if (paged === undefined) return true;
    const [from, to] = this.#stage.navigation.domain;
    return (
      paged.counts.bins.length === 0 &&
      this.#answered.domain[0] <= from &&
      this.#answered.domain[1] >= to &&
      choiceOf(this.#answered) === choiceOf(question) &&
      !this.#isMissing()
    );
  }

  #isMissing(): boolean {
    const { selected } = this.#host;
    return selected !== undefined && selected !== null && this.content?.whole.rowOf.has(selected) !== true;
  }

  #keyOf(question: Question): string {
    return `${keyOf(question)} ${this.#isMissing() ? this.#host.selected : ""}`;
  }

  #question(): Question {
    const { query, source } = this.#host;
    const { domain, view } = this.#stage.navigation;
    const plot = this.#host.shadowRoot?.querySelector(".plot") ?? this.#host;
    const width = Math.max(1, plot.clientWidth);
    return questionOf({ domain, width, groupBy: this.#stage.groupBy(), asOf: view.asOf, query, source });
  }
}
