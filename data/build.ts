/**
 * Builds `data/timeline.json` from `seeds/`: `npm run data`.
 * Compares the seeds with the documents that they quote, and writes nothing: `npm run data -- --check DIR`.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { misquotes } from "../src/data/misquotes.js";
import { buildTimeline } from "../src/data/seed.js";
import type { SeedDocument, Seeds } from "../src/data/seed-types.js";

const root = resolve(import.meta.dirname, "..");
const EDITION = "edition.json";

/** The seeds of a folder; a document's record has its id as name. */
export async function readSeeds(folder: string = join(root, "seeds")): Promise<Seeds> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json") && name !== EDITION).sort();
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), "utf8"));
  const documents = (await Promise.all(names.map(read))) as SeedDocument[];
  documents.forEach(({ source }, index) => {
    if (`${source.id}.json` !== names[index])
      throw new Error(`not the id of its file: "${source.id}" (${names[index]})`);
  });
  return { edition: (await read(EDITION)) as Seeds["edition"], documents };
}

/** `data/timeline.json` for these seeds. Throws if there are faults, with all of them in its message. */
export function writeTimeline(seeds: Seeds): string {
  const { timeline, issues } = buildTimeline(seeds);
  if (issues.length > 0) throw new Error(issues.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return `${layOut(timeline)}\n`;
}

/** JSON for review: what fits on a line is on one, so that an event is a block of few lines. */
function layOut(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, undefined, 1).replaceAll(/\n */gu, " ");
  if (typeof value !== "object" || value === null || indent.length + flat.length <= 110) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + layOut(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${layOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

/** Throws for the first document in `folder` that is missing, changed or misquoted. */
export async function checkDocuments({ documents }: Seeds, folder: string): Promise<void> {
  for (const document of documents) {
    const { id, custom } = document.source;
    const bytes = await readFile(join(folder, `${id}.txt`)).catch(() => {
      throw new Error(`missing document: ${id}.txt (expected in ${folder})`);
    });
    const hash = `sha256-${createHash("sha256").update(bytes).digest("hex")}`;
    const wrong = misquotes(document, bytes.toString("utf8")).map(({ path, message }) => `${path}: ${message}`);
    if (hash !== custom?.contentHash)
      wrong.unshift(`changed document: ${id}.txt (${hash}, expected ${custom?.contentHash})`);
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  }
}

if (process.argv[1] === import.meta.filename) {
  const [flag, folder] = process.argv.slice(2);
  try {
    const seeds = await readSeeds();
    const text = writeTimeline(seeds);
    if (flag === undefined) await writeFile(join(root, "data", "timeline.json"), text);
    else if (flag === "--check" && folder !== undefined) await checkDocuments(seeds, folder);
    else throw new Error(`unknown arguments: ${process.argv.slice(2).join(" ")} (expected none, or --check DIR)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
