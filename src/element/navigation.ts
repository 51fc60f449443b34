import type { ReactiveController, ReactiveControllerHost } from "lit";
import { fromAxis } from "../scene/gaps.js";
import { axisOf, fitted, limit, pan, show, showAxis, spans, type View, zoom } from "../scene/view.js";
import { DAY, type Instant, type Interval } from "../time/instant.js";
import { TimelineViewChangeEvent, type ViewChangeCause } from "./events.js";
import { Motion } from "./motion.js";

/** A gesture that rests so many ms has ended, whether it told so or not. */
export const REST = 150;

/** Where the view is, and the only place where it changes. Tells the page of what the reader did, not of what it did itself. */
export class Navigation implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #motion: Motion;
  #extent: Interval = [0, DAY];
  #hasBegun = false;
  #wanted: Interval | undefined;
  /** What made the last change of which the page was not told. */
  #untold: ViewChangeCause | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #view: View = { domain: [0, DAY], groupBy: "none", selected: undefined, asOf: undefined };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#motion = new Motion(host);
    host.addController(this);
  }

  /** The page is told of what is drawn: once a frame, as that is. */
  hostUpdated(): void {
    this.#tellLast();
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#untold = undefined;
  }

  get view(): View {
    return this.#view;
  }

  get extent(): Interval {
    return this.#extent;
  }

  /** What is in view, or will be once there are data. */
  get domain(): Interval {
    return this.#wanted ?? this.#view.domain;
  }

  /** Takes new data: shows what was asked for before they came, else `initial`. When they `stay`, so does who moved. */
  begin(extent: Interval, initial: Interval, stay = false): void {
    this.release();
    const { home, domain } = this.#view;
    const hasMoved = stay && (domain[0] !== home?.[0] || domain[1] !== home[1]);
    if (!hasMoved) this.#motion.stop();
    this.#extent = extent;
    this.#hasBegun = true;
    this.#view = show({ ...this.#view, home: initial }, this.#wanted ?? (hasMoved ? domain : initial), extent);
    this.#wanted = undefined;
  }

  choose(choice: Partial<Pick<View, "groupBy" | "selected" | "asOf" | "gaps" | "known" | "lens" | "counts">>): void {
    const chosen = { ...this.#view, ...choice };
    const isSame = (Object.keys(choice) as (keyof typeof choice)[]).every((key) => chosen[key] === this.#view[key]);
    if (!isSame) this.#view = chosen;
  }

  /** The shortest and the longest span that may be in view. */
  get spans(): readonly [number, number] {
    return spans(this.#extent);
  }

  limit(domain: Interval): Interval {
    return limit(domain, this.#extent);
  }

  /** By the page, without a DOM event. Before there are data it is kept for them. */
  assign(domain: Interval): void {
    this.#motion.stop();
    if (this.#hasBegun) this.#view = show(this.#view, domain, this.#extent);
    else this.#wanted = domain;
    this.#host.requestUpdate();
  }

  /** What is in view on the axis, on which gaps may be short. */
  get axis(): Interval {
    return axisOf(this.#view);
  }

  /** By the reader, on the axis. */
  showAxis(axis: Interval, cause: ViewChangeCause): void {
    this.show(showAxis(this.#view, axis, this.#extent).domain, cause);
  }

  /** Whether the reader has the view in hand: steps of a drag, a pinch or a wheel follow each other. */
  get isHeld(): boolean {
    return this.#rest !== undefined;
  }

  /** By the reader, in one of the steps of a gesture. */
  show(domain: Interval, cause: ViewChangeCause): void {
    this.#motion.stop();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.release(), REST);
    this.#step(domain, cause);
  }

  settle(cause: ViewChangeCause): void {
    this.release();
    this.#tellSettled(cause);
  }

  /** The elements are to be where the view is, whatever the reader's hand does next. */
  release(): void {
    if (this.#rest === undefined) return;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#host.requestUpdate();
  }

  /** In a movement that the eye can follow; without a cause it is the page's doing. */
  go(target: View | Interval, cause?: ViewChangeCause): void {
    this.release();
    const domain = this.limit("domain" in target ? target.domain : target);
    this.#motion.go(this.axis, axisOf({ ...this.#view, domain }), (axis, arrived) => {
      this.#step(arrived ? domain : showAxis(this.#view, axis, this.#extent).domain, cause);
      if (arrived) this.#tellSettled(cause);
    });
  }

  zoom(factor: number, cause?: ViewChangeCause, about?: Instant): void {
    const [from, to] = this.axis;
    this.go(zoom(this.#view, factor, about ?? fromAxis(this.#view.gaps ?? [], (from + to) / 2), this.#extent), cause);
  }

  /** Moves by a share of the span in view. */
  pan(share: number, cause: ViewChangeCause): void {
    this.go(pan(this.#view, share, this.#extent), cause);
  }

  fit(cause: ViewChangeCause): void {
    this.go(fitted(this.#extent), cause);
  }

  /** Brings `[start, end)` into view, in the middle, where nothing of it is. */
  reveal(start: Instant, end: Instant, cause?: ViewChangeCause): void {
    const [from, to] = this.#view.domain;
    if (start < to && end > from) return;
    // Of what is longer than the view, the beginning.
    const shift = (start + Math.min(end, start + (to - from) / 2)) / 2 - (from + to) / 2;
    this.go([from + shift, to + shift], cause);
  }

  #step(domain: Interval, cause: ViewChangeCause | undefined): void {
    const view = show(this.#view, domain, this.#extent);
    if (view === this.#view) return;
    this.#view = view;
    this.#untold = cause;
    this.#host.requestUpdate();
  }

  #tellLast(): void {
    const cause = this.#untold;
    this.#untold = undefined;
    this.#dispatch(cause, false);
  }

  #tellSettled(cause: ViewChangeCause | undefined): void {
    this.#tellLast();
    this.#dispatch(cause, true);
  }

  #dispatch(cause: ViewChangeCause | undefined, settled: boolean): void {
    if (cause !== undefined) this.#host.dispatchEvent(new TimelineViewChangeEvent(this.#view.domain, cause, settled));
  }
}
