import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Dataset } from "../data/dataset.js";
import type { Rows } from "../data/columns.js";
import { listed, rootOf } from "../data/records.js";
import { indexing, indexOf, isIndexed } from "../data/search.js";
import type { Steps } from "../data/steps.js";
import { type Content, readContent, readingContent } from "./content.js";
import type { GroupBy } from "../scene/view.js";
import { AT_ONCE, inSlices } from "./slices.js";

/** Of more than are read at once, so many stand for all until all are read. */
const SAMPLE = 2000;

/** Goes through data without stopping the page: a sample at once, the rest in slices. The last that was given wins. */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #took: (content: Content, isWhole: boolean) => void;
  #abort: AbortController | undefined;
  #progress = 0;
  /** What an index is made for, and whether something that the reader asked for waits for it. */
  #indexed: Dataset | undefined;
  #isAwaited = true;

  constructor(host: ReactiveControllerHost & HTMLElement, took: (content: Content, isWhole: boolean) => void) {
    this.#host = host;
    this.#took = took;
    host.addController(this);
  }

  /** The share that is done, 0 to 1; `undefined` when nothing is left to do. */
  get progress(): number | undefined {
    return this.#abort === undefined || !this.#isAwaited ? undefined : this.#progress;
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#indexed = undefined;
    this.#isAwaited = true;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** `groupBy` is what tracks will stand for. */
  take(input: unknown, groupBy: GroupBy): void {
    this.stop();
    const events = eventsOf(input);
    if (events === undefined || events.length <= AT_ONCE) return this.#took(readContent(input), true);
    this.#took(readContent(sampleOf(input, events)), false);
    void this.#run(readingContent(input, { groupBy }), (content) => this.#took(content, true));
  }

  /** Whether a dataset can be searched, which a query waits for; begins to make it so, unless something else is read. */
  isSearchable(dataset: Dataset): boolean {
    const isReady = this.prepare(dataset);
    this.#isAwaited = true;
    return isReady;
  }

  /** The same, before there is a query. */
  prepare(dataset: Dataset): boolean {
    if (isIndexed(dataset) || dataset.events.length <= AT_ONCE) return true;
    if (this.#indexed === dataset || (this.#abort !== undefined && this.#indexed === undefined)) return false;
    this.stop();
    this.#indexed = dataset;
    this.#isAwaited = false;
    void this.#run(indexing(dataset), (index) => indexOf(dataset, index));
    return false;
  }

  async #run<Result>(steps: Steps<Result>, use: (result: Result) => void): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.#progress = 0;
    const tell = (progress: number): void => {
      // Not at each slice: each time costs a frame, and a bar of fifty steps moves well enough.
      if (progress < this.#progress + 0.02) return;
      this.#progress = progress;
      this.#host.requestUpdate();
    };
    try {
      const result = await inSlices(steps, tell, abort.signal);
      if (abort.signal.aborted) return;
      this.stop();
      use(result);
      this.#host.requestUpdate();
    } catch (error) {
      if (!abort.signal.aborted) throw error;
    }
  }
}

/** The events of an input, whatever else it is; `undefined` where it has none that can be counted. */
function eventsOf(input: unknown): Rows | undefined {
  try {
    return listed((rootOf(input) as { readonly events?: unknown } | null | undefined)?.events);
  } catch {
    // What throws is told when it is validated.
    return undefined;
  }
}

/** The same input with some of its events, from all parts of the list; one that cannot be read stands for no other. */
function sampleOf(input: unknown, { length, at }: Rows): unknown {
  const step = length / SAMPLE;
  const events = Array.from({ length: SAMPLE }, (_, index) => {
    try {
      return at(Math.floor(index * step));
    } catch {
      return undefined;
    }
  });
  return { ...(rootOf(input) as object), events };
}
