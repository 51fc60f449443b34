import { easeCubicInOut, interpolateZoom } from "d3";
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
    const path = interpolateZoom(toPlace(from), toPlace(to));
    const begin = performance.now();
    const tick = (now: number): void => {
      const progress = Math.min(1, (now - begin) / DURATION);
      this.#frame = progress < 1 ? requestAnimationFrame(tick) : undefined;
      step(progress < 1 ? toDomain(path(easeCubicInOut(Math.max(0, progress)))) : to, progress === 1);
    };
    this.#frame = requestAnimationFrame(tick);
  }
}

const toPlace = ([from, to]: Interval): [number, number, number] => [(from + to) / 2, 0, to - from];
const toDomain = ([middle, , span]: readonly [number, number, number]): Interval => [
  middle - span / 2,
  middle + span / 2,
];
