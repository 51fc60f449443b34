import { expect, onTestFinished } from "vitest";
import { commands } from "vitest/browser";
import "../../src/index.js";
import type { EventTimelineElement } from "../../src/index.js";
import type { Interval } from "../../src/time/instant.js";
import type { Point } from "./commands.js";

/** A timeline in the page, with what a test needs to look at it and to touch it. */
export interface Stage {
  readonly element: EventTimelineElement;
  readonly root: ShadowRoot;
  /** The first in the shadow root that matches; throws when none does. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  readonly find: <Found extends HTMLElement = HTMLElement>(selector: string) => Found;
  readonly count: (selector: string) => number;
  /** The event whose name begins so. */
  readonly option: (name: string) => HTMLElement;
  readonly button: (action: string) => HTMLElement;
  /** Name of what has the focus, up to its first comma. */
  readonly focused: () => string | undefined;
  readonly span: () => number;
  /** The instant under an x of the frame. */
  readonly instantAt: (x: number) => number;
  /** CSS px that a time takes. */
  readonly pixels: (duration: number) => number;
  /** A point of the plot, from its left top corner. */
  readonly inPlot: (x: number, y: number) => Point;
  /** Waits until the view has come to rest. */
  readonly rested: () => Promise<void>;
}

/** Puts a timeline into the page for one test, with the properties and attributes given, and waits until it is drawn. */
export async function stage(
  properties: Partial<EventTimelineElement>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const element = document.createElement("event-timeline");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  onTestFinished(() => element.remove());
  await settled(element);
  return stageOf(element);
}

export function stageOf(element: EventTimelineElement): Stage {
  const root = element.shadowRoot;
  if (root === null) throw new Error("the timeline has no shadow root (expected an open one)");
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  const find = <Found extends HTMLElement = HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (found === null) throw new Error(`nothing is ${selector}`);
    return found;
  };
  const plot = (): DOMRect => find(".plot").getBoundingClientRect();
  const span = (): number => element.domain[1] - element.domain[0];
  return {
    element,
    root,
    find,
    count: (selector) => root.querySelectorAll(selector).length,
    option: (name) => find(`[role=option][aria-label^="${name}"]`),
    button: (action) => find(`[data-action=${action}]`),
    focused: () =>
      (root.activeElement?.getAttribute("aria-label") ?? root.activeElement?.textContent)?.split(",")[0]?.trim(),
    span,
    instantAt: (x) => element.domain[0] + ((x - plot().left) / plot().width) * span(),
    pixels: (duration) => (duration / span()) * plot().width,
    inPlot: (x, y) => [plot().left + x, plot().top + y],
    rested: async () => {
      let last: Interval | undefined;
      await expect
        .poll(
          async () => {
            // On a busy machine a frame may take longer than a poll.
            await nextFrame();
            await nextFrame();
            const same = last?.[0] === element.domain[0] && last[1] === element.domain[1];
            last = element.domain;
            return same && root.querySelector(".held") === null;
          },
          { interval: 60 },
        )
        .toBe(true);
      await settled(element);
    },
  };
}

/** Waits until the element has drawn what it was last given: sizes are told by the next frame. */
export async function settled(element: EventTimelineElement): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await element.updateComplete;
    await nextFrame();
  }
  await element.updateComplete;
}

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** The DOM events of these types that reach the page during a test, in order. */
export function heard<Type extends keyof HTMLElementEventMap>(...types: Type[]): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  for (const type of types) {
    const listen = (event: Event): unknown => events.push(event as HTMLElementEventMap[Type]);
    document.addEventListener(type, listen);
    onTestFinished(() => document.removeEventListener(type, listen));
  }
  return events;
}

/** Makes steps of the view immediate for one test. */
export async function withoutMotion(): Promise<void> {
  await commands.emulateMedia({ reducedMotion: "reduce" });
  onTestFinished(() => commands.emulateMedia({ reducedMotion: null }));
}

/** Colours of the plot's canvas that are in it at least once, as `r,g,b`. */
export function colours({ find }: Stage): ReadonlySet<string> {
  const canvas = find<HTMLCanvasElement>(".plot canvas");
  const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const found = new Set<string>();
  for (let index = 0; index < data.length; index += 4)
    if (data[index + 3] === 255) found.add(`${data[index]},${data[index + 1]},${data[index + 2]}`);
  return found;
}
