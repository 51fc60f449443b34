import { axisBottom, max, min, scaleBand, scaleUtc, select, zoom, type D3ZoomEvent } from "d3-seven";
import type { Occurrence } from "../occurrences.js";
import { byLane, type Chart } from "./chart.js";

const WIDTH = 1200;
const HEIGHT = 600;

/** The timeline of the textbooks: three SVG elements an event, moved by every step of a zoom. */
export const chart: Chart<readonly Occurrence[]> = {
  prepare: (occurrences) => occurrences.map((occurrence) => ({ ...occurrence })),
  mount(place, input) {
    const first = min(input, ({ start }) => start) ?? 0;
    const last = max(input, ({ start, end }) => end ?? start) ?? 1;
    const x = scaleUtc([first, last], [0, WIDTH]);
    const y = scaleBand(
      byLane(input).map(([lane]) => lane),
      [0, HEIGHT - 30],
    );
    const svg = select(place).append("svg").attr("width", WIDTH).attr("height", HEIGHT);
    const axis = svg.append("g").attr("transform", `translate(0,${HEIGHT - 30})`);
    const marks = svg
      .append("g")
      .selectAll<SVGGElement, Occurrence>("g")
      .data(input)
      .join("g")
      .attr("transform", ({ lane }) => `translate(0,${(y(lane) ?? 0) + y.bandwidth() / 2})`);
    marks.append("rect").attr("height", 8).attr("rx", 4).attr("fill", "steelblue");
    marks
      .append("text")
      .attr("y", 22)
      .attr("font-size", 12)
      .text(({ title }) => title);
    draw(x);
    svg.call(
      zoom<SVGSVGElement, unknown>().on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) =>
        draw(transform.rescaleX(x)),
      ),
    );

    function draw(scale: typeof x): void {
      axis.call(axisBottom(scale));
      marks
        .select("rect")
        .attr("x", ({ start }) => scale(start))
        .attr("width", ({ start, end = start }) => Math.max(8, scale(end) - scale(start)));
      marks.select("text").attr("x", ({ start }) => scale(start));
    }
  },
};
