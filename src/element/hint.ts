import type { ReactiveController, ReactiveControllerHost } from "lit";

const HINT_TIME = 1600;

/** Tells how the wheel zooms, for a moment after it scrolled the page. */
export class Hint implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isShown = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.isShown = false;
  }

  readonly show = (): void => {
    if (!this.isShown) this.#host.requestUpdate();
    this.isShown = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isShown = false;
      this.#host.requestUpdate();
    }, HINT_TIME);
  };
}
