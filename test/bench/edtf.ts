// How fast and how large the parser is, beside the npm package `edtf`. From the root:
//   npm install --prefix test/bench && npx tsx test/bench/edtf.ts
import { build } from "esbuild";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { bounds, plainBounds } from "../../src/time/bounds.js";
import { parseEdtf } from "../../src/time/edtf.js";

const COUNT = 100_000;

/** Dates as news and archives have them: eight in ten are days. The same on every run. */
function everydayDates(count: number): readonly string[] {
  const two = (number: number) => String(number).padStart(2, "0");
  return Array.from({ length: count }, (_, index) => {
    const year = 1900 + (index % 124);
    const month = two((index % 12) + 1);
    const day = two((index % 28) + 1);
    const rest = [
      `${year}-${month}`,
      `${year}`,
      `${year}-${month}-${day}/${year + 1}-${month}-${day}`,
      `${year}-${month}~`,
    ];
    return index % 10 < 8 ? `${year}-${month}-${day}` : (rest[Math.floor(index / 10) % rest.length] ?? "");
  });
}

/** Milliseconds of the median of five runs, after one to warm up. */
function time(work: () => void): number {
  work();
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return runs.sort((a, b) => a - b)[2] ?? NaN;
}

async function gzipped(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: import.meta.dirname, loader: "ts" as const };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

function report(name: string, ours: number, theirs: number | undefined, unit: string): void {
  const other = theirs === undefined ? "" : `, edtf ${theirs.toFixed(0)} ${unit}, ratio ${(theirs / ours).toFixed(1)}`;
  console.log(`${name}: ours ${ours.toFixed(0)} ${unit}${other}`);
}

const dates = everydayDates(COUNT);
const days = dates.filter((date) => plainBounds(date) !== undefined);
const edtf = await import("edtf").catch(() => undefined);
if (edtf === undefined) console.log("without the package edtf (npm install --prefix test/bench)");

const sample = dates.slice(0, COUNT / 10);
const theirs = edtf && 10 * time(() => sample.forEach((date) => edtf.parse(date)));
report(
  `parse ${COUNT} everyday dates`,
  time(() => dates.forEach((date) => parseEdtf(date))),
  theirs,
  "ms",
);
report(
  `parse and bound them`,
  time(() => dates.forEach((date) => bounds(parseEdtf(date)))),
  undefined,
  "ms",
);
report(
  `bound ${days.length} plain dates`,
  time(() => days.forEach((date) => plainBounds(date))),
  undefined,
  "ms",
);
report(
  "size, minified and compressed",
  await gzipped(
    `export { parseEdtf } from "../../src/time/edtf.ts"; export { bounds } from "../../src/time/bounds.ts"`,
  ),
  edtf && (await gzipped(`export { default } from "edtf"`)),
  "bytes",
);
