import type { EventTimelineElement } from "../../src/index.js";
import type { Interval } from "../../src/time/instant.js";
import type { Box, Sight } from "./monkey.js";

/** Where a view is and what is asked of it. */
export interface State {
  readonly domain: Interval;
  readonly msPerPx: number;
  readonly query: string;
  readonly asOf: string | undefined;
}

export interface Seen {
  readonly state: State;
  readonly faults: readonly string[];
  readonly elements: number;
  /** Events and the numbers on clusters. */
  readonly shown: number;
  /** Whether there are as many names as there may be, so that not all other events have a node. */
  readonly isCut: boolean;
}

// What follows runs on the page: each function is sent there by itself.

/** Gives a timeline other data, each time as new objects. */
export async function give(element: EventTimelineElement, size: number | undefined): Promise<void> {
  element.data = size === undefined ? undefined : await (await fetch(`/${size}.json`)).json();
}

/** Something is in view again, whatever was looked for or how deep it went. */
export function recover(element: EventTimelineElement): void {
  element.query = "";
  element.fit();
}

export function reset(element: EventTimelineElement): void {
  Object.assign(element, { query: "", source: "", asOf: undefined, groupBy: "none", gaps: "keep", wheel: "auto" });
  element.select(undefined);
  document.documentElement.style.removeProperty("--timeline-paper");
  (element.shadowRoot?.activeElement as HTMLElement | undefined)?.blur();
  scrollTo(0, 0);
}

/** What of a timeline is in the window, its plot brought there. */
export function see(element: EventTimelineElement): Sight {
  const { shadowRoot: root } = element;
  const seen = (selector: string): Box[] =>
    Array.from(root?.querySelectorAll(selector) ?? [], (part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
      return { x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y };
    }).filter(({ width, height }) => width > 0 && height > 0);
  root?.querySelector(".plot")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  return {
    plot: seen(".plot")[0],
    overview: seen(".overview")[0],
    search: seen("[type=search]")[0],
    marks: seen("[role=option], .label"),
    // Files and the clipboard are not the monkey's.
    buttons: seen("button:not([data-action=download], [data-action=chronicle], [data-action^=copy]), a, summary"),
  };
}

/** Waits until a timeline is at rest, and looks at all of it. */
export async function look(
  element: EventTimelineElement,
  { touch, mostNames }: { readonly touch: number; readonly mostNames: number },
): Promise<Seen> {
  const root = element.shadowRoot ?? document;
  const faults: string[] = [];
  const until = performance.now() + 60_000;
  for (let same = 0, last = ""; same < 3;) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    const isBusy = root.querySelector(".timeline[aria-busy=false]:not(.held)") === null;
    const now = element.domain.join();
    same = now === last && !isBusy ? same + 1 : 0;
    last = now;
    if (performance.now() < until) continue;
    faults.push("never at rest");
    break;
  }
  const plot = root.querySelector(".plot")?.getBoundingClientRect() ?? new DOMRect();
  const boxes = Array.from(root.querySelectorAll(".label"), (label) => {
    const parts = [label, ...label.children].map((part) => part.getBoundingClientRect());
    const [left, right] = [Math.min(...parts.map((part) => part.left)), Math.max(...parts.map((part) => part.right))];
    const { top, bottom } = label.getBoundingClientRect();
    return { left, right, top, bottom, text: label.textContent };
  }).filter((box) => box.right > plot.left && box.left < plot.right);
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > touch && down > touch)
        faults.push(`"${one.text}" and "${other.text}" overlap by ${across} × ${down}`);
    }
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollX !== 0 || scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const options = [...root.querySelectorAll("[role=option]")];
  const counts = options.map((option) => {
    const [, number = "1"] = /^([\d,]+) events,/u.exec(option.getAttribute("aria-label") ?? "") ?? [];
    return option.classList.contains("cluster") ? Number(number.replaceAll(",", "")) : 1;
  });
  const { domain, query, asOf } = element;
  return {
    state: { domain, msPerPx: (domain[1] - domain[0]) / plot.width, query, asOf: asOf ?? undefined },
    faults,
    elements: root.querySelectorAll("*").length,
    shown: counts.reduce((sum, count) => sum + count, 0),
    isCut: root.querySelectorAll(".label").length >= mostNames,
  };
}
