// Measures the element beside a bare canvas and other libraries, in Chromium. From the root:
//   npm run bench -- --n 1000,flights-20k --libraries event-timeline,reference --runs 5
//   npm run bench -- --table
// prints the tables of the README from the results of the last run.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { libraries, type Library } from "./libraries.js";
import { chromiumVersion, measure } from "./measure.js";
import { countOf, isFlightSet, type Size } from "./occurrences.js";
import {
  medianOf,
  type NoSample,
  readResults,
  type Result,
  type Results,
  type Sample,
  writeResults,
} from "./results.js";
import { openSite } from "./site.js";
import { allTables, readmeTables } from "./table.js";

/** A mount of so many ms is measured once. */
const LONG = 10_000;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "20,1000,10000,100000,1000000,flights-20k,flights-200k" },
    libraries: { type: "string", default: libraries.map(({ name }) => name).join() },
    runs: { type: "string", default: "3" },
    table: { type: "boolean", default: false },
  },
});

if (values.table) console.log(readmeTables(readResults()));
else {
  const sizes = values.n.split(",").map(sizeOf);
  const chosen = values.libraries.split(",").map(libraryOf);
  console.log(`\n${allTables(await measureAll(sizes, chosen, countOfRuns(values.runs)))}`);
}

function sizeOf(text: string): Size {
  if (isFlightSet(text)) return text;
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new RangeError(`invalid size: ${text} (expected a number of events, flights-20k or flights-200k)`);
}

function countOfRuns(text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new RangeError(`invalid number of runs: ${text} (expected 1 or more)`);
}

function libraryOf(text: string): Library {
  const library = libraries.find(({ name }) => name === text);
  if (library !== undefined) return library;
  throw new RangeError(`unknown library: ${text} (expected ${libraries.map(({ name }) => name).join(", ")})`);
}

/** Written after each size, so that a run that is broken off leaves what it has. */
async function measureAll(sizes: readonly Size[], chosen: readonly Library[], runs: number): Promise<Results> {
  const site = await openSite();
  const about = { date: new Date().toISOString(), command: commandOf(process.argv.slice(2)), machine: await machine() };
  const results: Result[] = [];
  try {
    for (const size of sizes) {
      // Who could not do it with fewer is not asked again.
      const able = chosen.filter(({ name }) =>
        results.every((done) => done.library !== name || isSample(done.median) || countOf(done.size) > countOf(size)),
      );
      results.push(...(await measureSize(site.origin, size, able, runs)));
      writeResults({ ...about, results });
    }
  } finally {
    await site.close();
  }
  return { ...about, results };
}

/** All libraries before the next run: when the machine slows down for a while, it slows down one run of each. */
async function measureSize(origin: string, size: Size, chosen: readonly Library[], runs: number): Promise<Result[]> {
  const taken = new Map<Library, (Sample | NoSample)[]>(chosen.map((library) => [library, []]));
  for (let run = 0; run < runs; run++) {
    for (const [library, samples] of taken) {
      const [first] = samples;
      if (first !== undefined && !(isSample(first) && first.mount < LONG)) continue;
      const sample = await measure(origin, library, size);
      samples.push(sample);
      const said = isSample(sample) ? `mount ${sample.mount.toFixed()} ms` : sample;
      console.log(`${size} ${library.name} ${run + 1}/${runs}: ${said}`);
    }
  }
  return Array.from(taken, ([{ name }, samples]) => {
    const without = samples.find((sample) => !isSample(sample));
    return { library: name, size, runs: samples.length, median: without ?? medianOf(samples.filter(isSample)) };
  });
}

function isSample(sample: Sample | NoSample): sample is Sample {
  return typeof sample === "object";
}

function commandOf(words: readonly string[]): string {
  return ["npm run bench", ...(words.length > 0 ? ["--"] : []), ...words].join(" ");
}

async function machine(): Promise<Results["machine"]> {
  const cores = cpus();
  const chromium = await chromiumVersion();
  return { cpu: cores[0]?.model ?? "unknown", cores: cores.length, node: process.versions.node, chromium };
}
