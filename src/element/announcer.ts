import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Words for a live region: only the last of a burst is said, so that a reader is not talked over while zooming. */
export class Announcer implements ReactiveController {
  readonly #region: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, region: () => Element | null) {
    this.#region = region;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#region()?.replaceChildren(words), 600);
  }
}
