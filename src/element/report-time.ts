import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Publication } from "../data/report-time.js";
import type { EdtfString } from "../data/types.js";
import { dayAt } from "../time/day-at.js";
import { DAY } from "../time/instant.js";

/** How long each report is shown while playing, in milliseconds. */
const BEAT = 1800;

/** What the steps of report time are read from, and where the reader's choice goes. */
interface Stage {
  readonly steps: () => readonly Publication[];
  /** The last step that has been reached; −1 before the first, and all of them when everything is shown. */
  readonly at: () => number;
  /** By the reader; `undefined` is everything that was reported. */
  readonly go: (asOf: EdtfString | undefined) => void;
}

/** Goes from report to report: one by one, or by itself, without any movement between them. */
export class ReportTime implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stage: Stage;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** To a step by its number: −1 is the day before the first report, beyond the last is everything. */
  goTo(step: number): void {
    const steps = this.#stage.steps();
    const [first] = steps;
    if (first === undefined) return;
    this.#stage.go(step < 0 ? dayAt(first.interval[0] - DAY) : steps[step]?.day);
    if (step >= steps.length) this.pause();
  }

  /** To the report before or after. What the reader does stops what plays. */
  step(way: 1 | -1): void {
    this.pause();
    this.goTo(this.#stage.at() + way);
  }

  /** From the first report when all are shown, else onward; ends where everything is shown. */
  readonly toggle = (): void => {
    if (this.isPlaying) return this.pause();
    if (this.#stage.at() >= this.#stage.steps().length) this.goTo(0);
    this.#timer = setInterval(() => this.goTo(this.#stage.at() + 1), BEAT);
    this.#host.requestUpdate();
  };

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }
}
