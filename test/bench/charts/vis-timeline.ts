import { Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { byLane, type Chart } from "./chart.js";

interface Item {
  readonly id: string;
  readonly content: string;
  readonly group: string;
  readonly start: Date;
  readonly end?: Date;
  readonly type: "range" | "point";
}

export const chart: Chart<{ readonly items: Item[]; readonly groups: { id: string; content: string }[] }> = {
  prepare: (occurrences) => ({
    items: occurrences.map(({ id, title, lane, start, end }) => ({
      id,
      content: title,
      group: lane,
      start: new Date(start),
      ...(end === undefined ? { type: "point" } : { type: "range", end: new Date(end) }),
    })),
    groups: byLane(occurrences).map(([lane]) => ({ id: lane, content: lane })),
  }),
  mount(place, { items, groups }) {
    const options = { height: 600, verticalScroll: true, zoomKey: "ctrlKey" } as const;
    void new Timeline(place, items, groups, options);
  },
};
