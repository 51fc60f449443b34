// The page of the benchmark: makes the data, draws them with one library, and says what became of it.
import type { EventTimelineElement } from "../../src/index.js";
import type { Chart } from "./charts/chart.js";
import { flightOccurrences, type FlightSet, type Occurrence, randomOccurrences, type Size } from "./occurrences.js";

const charts = {
  empty: () => import("./charts/empty.js"),
  reference: () => import("./charts/reference.js"),
  "event-timeline": () => import("./charts/event-timeline.js"),
  "vis-timeline": () => import("./charts/vis-timeline.js"),
  "timelines-chart": () => import("./charts/timelines-chart.js"),
  "event-drops": () => import("./charts/event-drops.js"),
  d3: () => import("./charts/d3.js"),
} as const;

export type LibraryName = keyof typeof charts;

const flights: Readonly<Record<FlightSet, URL>> = {
  "flights-20k": new URL("./node_modules/vega-datasets/data/flights-20k.json", import.meta.url),
  "flights-200k": new URL("./node_modules/vega-datasets/data/flights-200k.json", import.meta.url),
};

/** What came of a typed text. */
interface Answer {
  /** Ms from the key until scripts are done, and until the frame after. */
  readonly scripts: number;
  readonly frame: number;
  /** The number of events, as the page tells it. */
  readonly words: string;
}

let mount: (() => void) | undefined;
let longest = 0;
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: "longtask" });

function note(tasks: readonly PerformanceEntry[]): void {
  for (const { duration } of tasks) longest = Math.max(longest, duration);
}

const bench = {
  /** Loads the library and makes its input. */
  async prepare(library: LibraryName, size: Size): Promise<void> {
    const { chart } = (await charts[library]()) as { chart: Chart<unknown> };
    const input = chart.prepare(await read(size));
    const place = document.getElementById("place");
    if (place === null) throw new Error("no place");
    mount = () => chart.mount(place, input);
  },

  /** In a task of its own, which counts as one. */
  mount: (): Promise<void> =>
    new Promise((done, fail) =>
      setTimeout(() => {
        try {
          mount?.();
          done();
        } catch (error) {
          fail(error);
        }
      }),
    ),

  /** After the next frame. */
  frame: (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),

  /** Wall ms of the longest task since it was last asked; 0 where none took 50 ms. */
  longestTask(): number {
    note(observer.takeRecords());
    const result = longest;
    longest = 0;
    return result;
  },

  /** Types into the search of a timeline as soon as it is read; the first time the index is made. */
  async search(text: string): Promise<Answer> {
    const timeline = document.querySelector<EventTimelineElement>("event-timeline");
    const root = timeline?.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>("[type=search]");
    if (!timeline || !root || !input) throw new Error("no search");
    const words = (): string => root.querySelector(".filters output")?.textContent ?? "";
    while (root.querySelector(".timeline[aria-busy=false]") === null) await bench.frame();
    const begun = performance.now();
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await timeline.updateComplete;
    while (words() === "") await bench.frame();
    const scripts = performance.now() - begun;
    await bench.frame();
    return { scripts, frame: performance.now() - begun, words: words() };
  },

  /** Elements in the page, those in shadow roots too. */
  elements: (root: ParentNode = document): number =>
    Array.from(root.querySelectorAll("*")).reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot === null ? 0 : bench.elements(shadowRoot)),
      0,
    ),
};

async function read(size: Size): Promise<readonly Occurrence[]> {
  if (typeof size === "number") return randomOccurrences(size);
  return flightOccurrences((await (await fetch(flights[size])).json()) as Parameters<typeof flightOccurrences>[0]);
}

export type Bench = typeof bench;
declare global {
  // Only a `var` becomes a property of the global object.
  var bench: Bench;
}
globalThis.bench = bench;
