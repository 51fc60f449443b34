import type { Result, Results, Sample } from "./results.js";

/** How a measure is called, and written: a number, or how often that of the reference it is. */
interface Measure {
  readonly key: keyof Sample;
  readonly title: string;
  readonly write: (value: number) => string;
  readonly hasRatio?: true;
}

const short = (value: number): string => (value < 9.95 ? value.toFixed(1) : grouped(value));
const task = (value: number): string => (value === 0 ? "< 50" : grouped(value));
const grouped = (value: number): string => Math.round(value).toLocaleString("en-US");
const megabytes = (value: number): string => (value / 1e6).toFixed(1);

const measures: readonly Measure[] = [
  { key: "mount", title: "Mount, ms of the main thread", write: short, hasRatio: true },
  { key: "pan", title: "Step of a pan, ms of the main thread", write: short, hasRatio: true },
  { key: "zoom", title: "Step of a zoom, ms of the main thread", write: short, hasRatio: true },
  { key: "wheel", title: "Turn of the wheel, ms of the main thread", write: short, hasRatio: true },
  { key: "mountTask", title: "Longest task of the mount, ms", write: task },
  { key: "gestureTask", title: "Longest task of pan, zoom and wheel, ms", write: task },
  { key: "heap", title: "Heap that the mount adds, MB", write: megabytes, hasRatio: true },
  { key: "elements", title: "Elements", write: grouped },
];

/** The measures of the README. */
const foremost: readonly (keyof Sample)[] = ["mount", "pan", "zoom", "heap"];

/** All that was measured, as Markdown. */
export const allTables = (results: Results): string => tables(results, measures);

/** The part of the README between its two markers, from the results alone. */
export function readmeTables(results: Results): string {
  const { date, machine, command } = results;
  const { cpu, cores, node, chromium } = machine;
  return [
    `Measured on ${date.slice(0, 10)} by \`${command}\` on ${cores} cores of ${cpu}, Node ${node}, Chromium ${chromium}; ` +
      "in brackets how often what the same picture costs on a bare canvas (`reference`).",
    tables(
      results,
      measures.filter(({ key }) => foremost.includes(key)),
    ),
  ].join("\n\n");
}

function tables({ results }: Results, measures: readonly Measure[]): string {
  return measures.map((measure) => table(results, measure)).join("\n\n");
}

function table(results: readonly Result[], measure: Measure): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const libraries = [...new Set(results.map(({ library }) => library))];
  const find = (library: string, size: Result["size"]): Result | undefined =>
    results.find((result) => result.library === library && result.size === size);
  const rows = libraries.map((library) => [
    library,
    ...sizes.map((size) => cell(measure, find(library, size), find("reference", size))),
  ]);
  return markdown([measure.title, ...sizes.map(nameOf)], rows);
}

const nameOf = (size: Result["size"]): string => (typeof size === "number" ? grouped(size) : size);

function cell({ key, write, hasRatio }: Measure, result: Result | undefined, reference: Result | undefined): string {
  if (result === undefined) return "–";
  if (typeof result.median === "string") return result.median;
  const value = result.median[key];
  const base = typeof reference?.median === "object" ? reference.median[key] : 0;
  const isCompared = hasRatio === true && base > 0 && result !== reference && result.library !== "empty";
  return isCompared ? `${write(value)} (${short(value / base)}×)` : write(value);
}

/** Columns as wide as their widest cell, numbers to the right, as the formatter leaves them. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
