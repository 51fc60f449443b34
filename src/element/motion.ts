import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Interval } from "../time/instant.js";

/** CSS-like duration in ms of a step that the reader follows with the eye. */
const DURATION = 350;

/** Moves a domain to another, frame by frame, or at once for readers who asked for less motion. */
export class Motion implements ReactiveController {
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Calls `step` each frame, and with `arrived` true for the last. A second call replaces the first. */
  go(from: Interval, to: Interval, step: (domain: Interval, arrived: boolean) => void): void {
    this.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      step(to, true);
      return;
    }
    const path = pathBetween(from, to);
    const begin = performance.now();
    const tick = (now: number): void => {
      const progress = Math.min(1, (now - begin) / DURATION);
      this.#frame = progress < 1 ? requestAnimationFrame(tick) : undefined;
      step(progress < 1 ? path(eased(Math.max(0, progress))) : to, progress === 1);
    };
    this.#frame = requestAnimationFrame(tick);
  }
}

/** Slow at both ends. */
const eased = (progress: number): number => progress * progress * (3 - 2 * progress);

/** From one domain to another, the span by equal factors in equal times, so that one point stays where it is throughout. */
function pathBetween([a, b]: Interval, [c, d]: Interval): (progress: number) => Interval {
  const ratio = (d - c) / (b - a);
  if (Math.abs(ratio - 1) < 1e-6) return (progress) => [a + (c - a) * progress, b + (d - b) * progress];
  const fixed = (a * ratio - c) / (ratio - 1);
  return (progress) => {
    const factor = ratio ** progress;
    return [fixed - (fixed - a) * factor, fixed + (b - fixed) * factor];
  };
}
