import * as d3 from "d3";
import eventDrops from "event-drops";
import "event-drops/dist/style.css";
import { byLane, type Chart } from "./chart.js";

interface Row {
  readonly name: string;
  readonly data: readonly { readonly date: Date; readonly title: string }[];
}

/** Draws points only: an interval is its start. */
export const chart: Chart<readonly Row[]> = {
  prepare: (occurrences) =>
    byLane(occurrences).map(([name, events]) => ({
      name,
      data: events.map(({ title, start }) => ({ date: new Date(start), title })),
    })),
  mount(place, input) {
    const box = document.createElement("div");
    place.append(box);
    const start = d3.min(input, ({ data }) => d3.min(data, ({ date }) => date));
    const end = d3.max(input, ({ data }) => d3.max(data, ({ date }) => date));
    d3.select(box)
      .data([input])
      .call(eventDrops({ d3, range: { start, end }, line: { height: 60 }, drop: { date: ({ date }) => date } }));
  },
};
