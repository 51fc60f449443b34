import TimelinesChart, { type Group } from "timelines-chart";
import { byLane, type Chart } from "./chart.js";

export const chart: Chart<Group[]> = {
  prepare: (occurrences) =>
    byLane(occurrences).map(([group, events]) => ({
      group,
      data: [
        {
          label: group,
          data: events.map(({ start, end }) => ({
            timeRange: [new Date(start), new Date(end ?? start)],
            val: group,
          })),
        },
      ],
    })),
  mount(place, input) {
    new TimelinesChart(place)
      .width(1200)
      .maxHeight(560)
      .maxLineHeight(60)
      .zQualitative(true)
      .enableAnimations(false)
      .data(input);
  },
};
