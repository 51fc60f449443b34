import type { EventTimelineElement } from "../../../src/element/event-timeline.js";
import type { Chart } from "./chart.js";

// The file as it is published, which the bundler must not touch.
await import(/* @vite-ignore */ new URL("../../../dist/event-timeline.min.js", import.meta.url).href);

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly lane: string;
}

/** As pages have it by default: one track, in as many lanes as fit. Lanes as tracks would make it twice as high as the others. */
export const chart: Chart<readonly Entry[]> = {
  prepare: (occurrences) => occurrences.map(({ id, title, date, lane }) => ({ id, title, date, lane })),
  mount(place, input) {
    const element = document.createElement("event-timeline") as EventTimelineElement;
    element.data = input;
    place.append(element);
  },
};
