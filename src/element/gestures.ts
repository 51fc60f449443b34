import type { ReactiveController } from "lit";
import type { Interval } from "../time/instant.js";
import type { ViewChangeCause } from "./events.js";
import { type Navigation, REST } from "./navigation.js";

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

/** Of a turn of the wheel, in CSS px: no single one zooms further. A pinch arrives as a wheel of small turns. */
const MOST_TURN = 60;
/** CSS px of turning that double the span. */
const OCTAVE = 100;
/** CSS px of a line, where a wheel counts in lines. */
const LINE = 20;

/**
 * Reads wheel, pinch and drag from the plot alone. Each gesture counts from the domain in which it began: the domain is
 * the state, so that nothing drifts however deep one zooms.
 */
export class Gestures implements ReactiveController {
  readonly #navigation: Navigation;
  readonly #surface: GestureSurface;
  #plot: HTMLElement | null = null;
  #abort: AbortController | undefined;
  readonly #pointers = new Map<number, number>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The two fingers of a pinch, and what was on the axis under each. */
  #pinch: readonly (readonly [id: number, axis: number])[] | undefined;
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
    clearTimeout(this.#rest);
    this.#abort?.abort();
    this.#plot = null;
    this.#pointers.clear();
    this.#drag = undefined;
    this.#pinch = undefined;
  }

  #listen(plot: HTMLElement): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    plot.addEventListener("wheel", (event) => this.#turn(event), { signal, passive: false });
    plot.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    plot.addEventListener("pointermove", (event) => this.#move(event), { signal });
    for (const type of ["pointerup", "pointercancel"] as const)
      plot.addEventListener(type, (event) => this.#release(event), { signal });
    // The click that ends a drag is not a choice.
    plot.addEventListener("click", (event) => this.#swallow(event), { signal, capture: true });
  }

  #turn(event: WheelEvent): void {
    const mode = this.#surface.wheel();
    if (event.defaultPrevented || mode === "none") return;
    if (isSideways(event)) {
      event.preventDefault();
      this.#shift(this.#navigation.axis, -(event.deltaX || event.deltaY), "pan.wheel");
      this.#settleLater("pan.wheel");
    } else if (mode === "zoom" || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const turn = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      this.#zoom(2 ** (Math.min(Math.max(turn, -MOST_TURN), MOST_TURN) / OCTAVE), event.clientX);
      this.#settleLater("zoom.wheel");
    } else this.#surface.passedWheel();
  }

  /** Multiplies the span, as far as it may be, and keeps what is under the pointer there. */
  #zoom(factor: number, clientX: number): void {
    const [from, to] = this.#navigation.axis;
    const [closest, widest] = this.#navigation.spans;
    const about = this.#axisAt(clientX);
    const limited = Math.min(Math.max(factor, closest / (to - from)), widest / (to - from));
    this.#navigation.showAxis([about - (about - from) * limited, about + (to - about) * limited], "zoom.wheel");
  }

  #settleLater(cause: ViewChangeCause): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#navigation.settle(cause), REST);
  }

  #press(event: PointerEvent): void {
    // The first finger of a touch: one whose end was never told is not there any more.
    if (event.isPrimary) this.#pointers.clear();
    this.#pointers.set(event.pointerId, event.clientX);
    if (event.button !== 0 || this.#pointers.size > 1) this.#drag = undefined;
    else this.#drag = { id: event.pointerId, x: event.clientX, axis: this.#navigation.axis, moved: false };
    if (this.#pointers.size === 2)
      this.#pinch = Array.from(this.#pointers, ([id, x]) => [id, this.#axisAt(x)] as const);
  }

  /** Keeps under each finger what it was put on. */
  #spread(fingers: readonly (readonly [id: number, axis: number])[]): void {
    const plot = this.#plot?.getBoundingClientRect();
    const [a = [0, 0], b = [0, 0]] = fingers.map(([id, axis]) => [this.#pointers.get(id) ?? 0, axis] as const);
    if (plot === undefined || Math.abs(b[0] - a[0]) < 1) return;
    const [closest, widest] = this.#navigation.spans;
    const span = Math.min(Math.max((plot.width * (b[1] - a[1])) / (b[0] - a[0]), closest), widest);
    const middle = (a[1] + b[1]) / 2 - (((a[0] + b[0]) / 2 - plot.left) / plot.width) * span;
    this.#navigation.showAxis([middle, middle + span], "zoom.pinch");
  }

  #move(event: PointerEvent): void {
    if (this.#pointers.has(event.pointerId)) this.#pointers.set(event.pointerId, event.clientX);
    if (this.#pinch?.some(([id]) => id === event.pointerId) === true) return this.#spread(this.#pinch);
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    // Released outside, before it was captured.
    if (event.buttons === 0) this.#drag = undefined;
    if (event.buttons === 0) return;
    const dx = event.clientX - drag.x;
    if (!drag.moved && Math.abs(dx) < SLACK) return;
    // Captured only once it is a drag: a captured press would take the click from what was pressed.
    if (!drag.moved) this.#plot?.setPointerCapture(event.pointerId);
    drag.moved = true;
    this.#shift(drag.axis, dx, "pan.drag");
  }

  #release(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    if (this.#pinch?.some(([id]) => id === event.pointerId) === true) {
      this.#pinch = undefined;
      this.#navigation.settle("zoom.pinch");
    }
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

  /** What is on the axis under an x of the window. */
  #axisAt(clientX: number): number {
    const [from, to] = this.#navigation.axis;
    const { left, width } = this.#plot?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return from + ((clientX - left) / Math.max(1, width)) * (to - from);
  }

  #shift([from, to]: Interval, dx: number, cause: ViewChangeCause): void {
    const shift = (-dx * (to - from)) / Math.max(1, this.#plot?.clientWidth ?? 1);
    this.#navigation.showAxis([from + shift, to + shift], cause);
  }
}

const isSideways = (event: WheelEvent): boolean =>
  !event.ctrlKey && !event.metaKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
