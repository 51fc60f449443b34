import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Content, readContent, readingContent } from "./content.js";

/** Up to so many records are read at once: no eye sees the pause. */
const AT_ONCE = 5000;
/** Of more, so many stand for all until all are read. */
const SAMPLE = 2000;
/** Milliseconds of reading between two chances for the page to answer. */
const SLICE = 8;

/** Reads data without stopping the page: a sample at once, the rest in slices. The last that was given wins. */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #took: (content: Content, isWhole: boolean) => void;
  /** What is read now; `undefined` when nothing is. */
  #current: object | undefined;
  #progress = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, took: (content: Content, isWhole: boolean) => void) {
    this.#host = host;
    this.#took = took;
    host.addController(this);
  }

  /** The share that is read, 0 to 1; `undefined` when nothing is left to read. */
  get progress(): number | undefined {
    return this.#current === undefined ? undefined : this.#progress;
  }

  stop(): void {
    this.#current = undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  take(input: unknown): void {
    this.stop();
    const records = recordsOf(input);
    if (records === undefined || records.length <= AT_ONCE) return this.#took(readContent(input), true);
    const current = {};
    this.#current = current;
    this.#progress = 0;
    this.#took(readContent(sampleOf(input, records)), false);
    void this.#read(input, current);
  }

  async #read(input: unknown, current: object): Promise<void> {
    const steps = readingContent(input);
    for (;;) {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (this.#current !== current) return;
      if (step.done === true) {
        this.stop();
        this.#took(step.value, true);
        return this.#host.requestUpdate();
      }
      this.#progress = Math.max(this.#progress, step.value);
      this.#host.requestUpdate();
      await nextTask();
      if (this.#current !== current) return;
    }
  }
}

/** The list of events of an input, whatever else it is. */
function recordsOf(input: unknown): readonly unknown[] | undefined {
  const list: unknown = Array.isArray(input)
    ? input
    : (input as { readonly events?: unknown } | null | undefined)?.events;
  return Array.isArray(list) ? list : undefined;
}

/** The same input with some of its events, from all parts of the list. */
function sampleOf(input: unknown, records: readonly unknown[]): unknown {
  const step = records.length / SAMPLE;
  const events = Array.from({ length: SAMPLE }, (_, index) => records[Math.floor(index * step)]);
  return Array.isArray(input) ? events : { ...(input as object), events };
}

/** After whatever the page has to do: a message is not held back as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
