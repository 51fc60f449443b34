import { scaleLinear, select, zoom, type D3ZoomEvent, type ZoomBehavior, zoomIdentity, zoomTransform } from "d3";
import type { ReactiveController } from "lit";
import type { Interval } from "../time/instant.js";
import type { ViewChangeCause } from "./events.js";
import type { Navigation } from "./navigation.js";

/** What gestures need of the element. */
export interface GestureSurface {
  /** The plot, once it is rendered. */
  plot(): HTMLElement | null;
  wheel(): WheelMode;
  /** A wheel was turned that scrolls the page. */
  passedWheel(): void;
}

/** `auto`: ctrl, ⌘ or a pinch zooms, a sideways wheel pans, and a plain wheel scrolls the page. */
export type WheelMode = "auto" | "zoom" | "none";

/** A press that moves less than this many CSS px is a click. */
const SLACK = 4;

/**
 * Reads wheel, pinch and drag. Zooming is read by d3, which starts each gesture from the identity: the domain is the
 * state, so that nothing drifts however deep one zooms. Drags are read from pointer events with capture, since d3 would
 * take one-finger swipes that belong to the page, and would listen on the window.
 */
export class Gestures implements ReactiveController {
  readonly #navigation: Navigation;
  readonly #surface: GestureSurface;
  #plot: HTMLElement | null = null;
  #behavior: ZoomBehavior<HTMLElement, unknown> | undefined;
  #base: Interval = [0, 1];
  #abort: AbortController | undefined;
  readonly #pointers = new Map<number, number>();
  #drag: { readonly id: number; readonly x: number; readonly axis: Interval; moved: boolean } | undefined;

  constructor(navigation: Navigation, surface: GestureSurface) {
    this.#navigation = navigation;
    this.#surface = surface;
  }

  hostUpdated(): void {
    const plot = this.#surface.plot();
    if (plot === this.#plot) return;
    this.hostDisconnected();
    this.#plot = plot;
    if (plot !== null) this.#listen(plot);
  }

  hostDisconnected(): void {
    if (this.#plot !== null) select(this.#plot).on(".zoom", null);
    this.#abort?.abort();
    this.#plot = null;
    this.#pointers.clear();
    this.#drag = undefined;
  }

  #listen(plot: HTMLElement): void {
    const behavior = zoom<HTMLElement, unknown>()
      .filter((event: Event) => this.#isZoom(event))
      .extent(() => [
        [0, 0],
        [plot.clientWidth, 1],
      ])
      // A notch of a wheel is a step; a pinch, which arrives as a wheel of small turns, is followed closely.
      .wheelDelta((event) => -Math.max(-60, Math.min(60, event.deltaY * (event.deltaMode === 1 ? 20 : 1))) * 0.01)
      .on("start", () => (this.#base = this.#navigation.axis))
      .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
        const scale = scaleLinear(this.#base, [0, plot.clientWidth]);
        const [from = 0, to = 1] = event.transform.rescaleX(scale).domain();
        this.#navigation.showAxis([from, to], causeOf(event));
      })
      .on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
        Object.assign(plot, { __zoom: zoomIdentity });
        this.#navigation.settle(causeOf(event));
      });
    this.#behavior = behavior;
    select(plot).call(behavior).on("dblclick.zoom", null);

    this.#abort = new AbortController();
    const { signal } = this.#abort;
    plot.addEventListener("wheel", (event) => this.#panByWheel(event), { signal, passive: false });
    plot.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    plot.addEventListener("pointermove", (event) => this.#move(event), { signal });
    for (const type of ["pointerup", "pointercancel"] as const)
      plot.addEventListener(type, (event) => this.#release(event), { signal });
    // The click that ends a drag is not a choice.
    plot.addEventListener("click", (event) => this.#swallow(event), { signal, capture: true });
  }

  #isZoom(event: Event): boolean {
    const [from, to] = this.#navigation.axis;
    const [closest, widest] = this.#navigation.spans;
    // The limits count from where the gesture began, and a wheel that turns on is asked again.
    const span = (to - from) * (this.#plot === null ? 1 : zoomTransform(this.#plot).k);
    this.#behavior?.scaleExtent([span / widest, span / closest]);
    if (event instanceof WheelEvent) {
      if (this.#surface.wheel() === "none" || isSideways(event)) return false;
      return this.#surface.wheel() === "zoom" || event.ctrlKey || event.metaKey;
    }
    return event.type.startsWith("touch") && (event as TouchEvent).touches.length > 1;
  }

  #panByWheel(event: WheelEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || this.#surface.wheel() === "none") return;
    if (!isSideways(event)) {
      if (this.#surface.wheel() === "auto") this.#surface.passedWheel();
      return;
    }
    event.preventDefault();
    this.#shift(this.#navigation.axis, -(event.deltaX || event.deltaY), "pan.wheel");
    this.#navigation.settle("pan.wheel");
  }

  #press(event: PointerEvent): void {
    this.#pointers.set(event.pointerId, event.clientX);
    if (event.button !== 0 || this.#pointers.size > 1) this.#drag = undefined;
    else this.#drag = { id: event.pointerId, x: event.clientX, axis: this.#navigation.axis, moved: false };
  }

  #move(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    const dx = event.clientX - drag.x;
    if (!drag.moved && Math.abs(dx) < SLACK) return;
    // Captured only once it is a drag: a captured press would take the click from what was pressed.
    if (!drag.moved) this.#plot?.setPointerCapture(event.pointerId);
    drag.moved = true;
    this.#shift(drag.axis, dx, "pan.drag");
  }

  #release(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    if (this.#drag?.id !== event.pointerId) return;
    if (this.#drag.moved) this.#navigation.settle("pan.drag");
    if (event.type === "pointercancel" || !this.#drag.moved) this.#drag = undefined;
  }

  #swallow(event: MouseEvent): void {
    if (this.#drag?.moved === true) {
      event.stopPropagation();
      event.preventDefault();
    }
    this.#drag = undefined;
  }

  #shift([from, to]: Interval, dx: number, cause: ViewChangeCause): void {
    const shift = (-dx * (to - from)) / Math.max(1, this.#plot?.clientWidth ?? 1);
    this.#navigation.showAxis([from + shift, to + shift], cause);
  }
}

const isSideways = (event: WheelEvent): boolean =>
  !event.ctrlKey && !event.metaKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

const causeOf = ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): ViewChangeCause =>
  sourceEvent instanceof WheelEvent ? "zoom.wheel" : "zoom.pinch";
