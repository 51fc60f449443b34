import type { Chart } from "./chart.js";

/** Draws nothing: what the browser and the benchmark themselves cost. */
export const chart: Chart<undefined> = {
  prepare: () => undefined,
  mount: () => undefined,
};
