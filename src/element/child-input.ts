import { TimelineErrorEvent } from "./events.js";
import { LoadError, parse } from "./loader.js";

/** Data that the author wrote into the page: a child `<script type="application/json">`. */
export class ChildInput {
  #text: string | undefined;
  #value: unknown;
  error: LoadError | undefined;

  /** The same text gives the same value, so that asking again costs nothing. What is no JSON dispatches an error. */
  read(host: HTMLElement): unknown {
    const text = host.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() ?? "";
    if (text === this.#text) return this.#value;
    this.#text = text;
    this.#value = undefined;
    this.error = undefined;
    if (text === "") return undefined;
    try {
      this.#value = parse(text, "the script in <event-timeline>");
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      this.error = error;
      host.dispatchEvent(new TimelineErrorEvent(error.code, error.message));
    }
    return this.#value;
  }
}
