import { html, type TemplateResult } from "lit";
import { describeExtent } from "../locales/describe-extent.js";
import type { Locale } from "../locales/locale.js";
import { type Scale, toInstant, toX } from "../scene/scale.js";
import type { Interval } from "../time/instant.js";
import { place, px } from "./place.js";

/** CSS px. */
export const OVERVIEW_HEIGHT = 44;
/** Width of what answers for an end of the window: what can be pressed (WCAG 2.2, 2.5.8). */
const HANDLE = 24;

export interface OverviewStrip {
  /** Scale of the whole extent over the strip. */
  readonly scale: Scale;
  readonly domain: Interval;
  readonly locale: Locale;
  show(domain: Interval): void;
  settle(): void;
}

/** The whole extent, with the part in view as a window to drag, and its ends as sliders to pull or press. */
export function overviewTemplate(strip: OverviewStrip): TemplateResult {
  const { scale, domain, locale } = strip;
  const [x0, x1] = windowIn(scale, domain);
  const [first, last] = scale.domain;
  const slider = (name: string, side: 0 | 1): TemplateResult =>
    html`<div
      class="handle"
      part="handle"
      role="slider"
      tabindex="0"
      aria-label=${name}
      aria-orientation="horizontal"
      aria-valuemin=${Math.round(first)}
      aria-valuemax=${Math.round(last)}
      aria-valuenow=${Math.round(domain[side])}
      aria-valuetext=${describeExtent([domain[side], domain[side] + 1], locale)}
      @keydown=${(event: KeyboardEvent) => pressHandle(event, side, strip)}
      ${place({ left: px(side === 0 ? x0 : x1) })}
    ></div>`;
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${locale.ui.overview}
    @pointerdown=${(event: PointerEvent) => grab(event, strip)}
  >
    <canvas aria-hidden="true"></canvas>
    <div class="window" part="window" ${place({ transform: `translateX(${px(x0)})`, width: px(x1 - x0) })}></div>
    ${slider(locale.ui.from, 0)} ${slider(locale.ui.to, 1)}
    <canvas aria-hidden="true"></canvas>
  </div>`;
}

/** Where the part in view begins and ends on the strip, in CSS px. */
export function windowIn(scale: Scale, domain: Interval): readonly [number, number] {
  const inside = (x: number): number => Math.min(Math.max(x, 0), scale.width);
  const [x0, x1] = [inside(toX(scale, domain[0])), inside(toX(scale, domain[1]))];
  return [x0, Math.max(x1, x0 + 3)];
}

/** Dragging a handle moves one end; the window, both. A press elsewhere first brings the window there. */
function grab(event: PointerEvent, strip: OverviewStrip): void {
  const { currentTarget: element } = event;
  if (!(element instanceof HTMLElement) || event.button !== 0) return;
  const { scale } = strip;
  const begin = event.clientX;
  const x = begin - element.getBoundingClientRect().left;
  let from = strip.domain;
  // Where the window is seen: its elements may not have followed yet.
  const grasped = partUnder(x, windowIn(scale, from));
  if (grasped === undefined) {
    const middle = toInstant(scale, x);
    const half = (from[1] - from[0]) / 2;
    from = [middle - half, middle + half];
    strip.show(from);
  }
  element.setPointerCapture(event.pointerId);
  const abort = new AbortController();
  const move = ({ clientX }: PointerEvent): void => {
    const shift = (clientX - begin) * scale.msPerPx;
    const least = 4 * scale.msPerPx;
    if (grasped === "start") strip.show([Math.min(from[0] + shift, from[1] - least), from[1]]);
    else if (grasped === "end") strip.show([from[0], Math.max(from[1] + shift, from[0] + least)]);
    else strip.show([from[0] + shift, from[1] + shift]);
  };
  const release = (): void => {
    abort.abort();
    strip.settle();
  };
  element.addEventListener("pointermove", move, { signal: abort.signal });
  element.addEventListener("pointerup", release, { signal: abort.signal });
  element.addEventListener("pointercancel", release, { signal: abort.signal });
}

/** What of the window is under an x: of two handles the nearer. */
function partUnder(x: number, [x0, x1]: readonly [number, number]): "start" | "end" | "window" | undefined {
  const [toStart, toEnd] = [Math.abs(x - x0), Math.abs(x - x1)];
  if (Math.min(toStart, toEnd) <= HANDLE / 2) return toStart < toEnd ? "start" : "end";
  return x > x0 && x < x1 ? "window" : undefined;
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.2,
  PageUp: 0.2,
};

/** Arrows move an end by a fiftieth of the whole, Page Up and Down by a fifth, Home and End to the limits. */
function pressHandle(event: KeyboardEvent, side: 0 | 1, strip: OverviewStrip): void {
  const [first, last] = strip.scale.domain;
  const step = keySteps[event.key];
  const wanted =
    event.key === "Home" ? first : event.key === "End" ? last : strip.domain[side] + (step ?? NaN) * (last - first);
  if (Number.isNaN(wanted)) return;
  event.preventDefault();
  const [from, to] = strip.domain;
  const least = (last - first) / 1000;
  strip.show(side === 0 ? [Math.min(wanted, to - least), to] : [from, Math.max(wanted, from + least)]);
  strip.settle();
}
