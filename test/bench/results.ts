import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Size } from "./occurrences.js";

/** What is measured of one library with one size. */
export interface Sample {
  /** Main-thread ms until the picture is at rest. */
  readonly mount: number;
  /** Wall ms of the longest task of the mount; 0 where none took 50 ms. */
  readonly mountTask: number;
  /** Main-thread ms of a step. */
  readonly zoom: number;
  readonly pan: number;
  readonly wheel: number;
  /** Wall ms of the longest task of all gestures; 0 where none took 50 ms. */
  readonly gestureTask: number;
  /** Bytes added by the mount. */
  readonly heap: number;
  readonly elements: number;
}

/** Why there is none: the mount or a gesture took longer than a minute, or there was an error. */
export type NoSample = "> 60 s" | "fails";

/** Medians, or why there are none. */
export interface Result {
  readonly library: string;
  readonly size: Size;
  readonly runs: number;
  readonly median: Sample | NoSample;
}

export interface Results {
  readonly date: string;
  readonly command: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly chromium: string };
  readonly results: readonly Result[];
}

const file = resolve(import.meta.dirname, "results.json");

export const readResults = (): Results => JSON.parse(readFileSync(file, "utf8")) as Results;

export function writeResults(results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
}

export function medianOf(samples: readonly Sample[]): Sample {
  const of = (measure: keyof Sample): number => {
    const sorted = samples.map((sample) => sample[measure]).sort((a, b) => a - b);
    return Math.round(10 * (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 10;
  };
  return {
    mount: of("mount"),
    mountTask: of("mountTask"),
    zoom: of("zoom"),
    pan: of("pan"),
    wheel: of("wheel"),
    gestureTask: of("gestureTask"),
    heap: of("heap"),
    elements: of("elements"),
  };
}
