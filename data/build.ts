/**
 * Builds `data/timeline.json` from `seeds/`: `npm run data`.
 * Compares the seeds with the documents that they quote, and writes nothing: `npm run data -- --check DIR`.
 * The same, records in `seeds/checks.json` that nothing was wrong, and builds: `npm run data -- --verify DIR`.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildTimeline } from "../src/data/seed.js";
import type { SeedDocument, Seeds } from "../src/data/seed-types.js";
import type { TimelineDocument } from "../src/data/types.js";
import { verifyQuote } from "../src/data/verify-quote.js";
import { verifySources } from "../src/data/verify-sources.js";
import { type CheckRecords, recordChecks, sha256, standingChecks } from "./checks.js";

const root = resolve(import.meta.dirname, "..");
const SEEDS = join(root, "seeds");
const EDITION = "edition.json";
const CHECKS = "checks.json";

/** The seeds of a folder; a document's record has its id as name. Checks of other quotations than today's are left out. */
export async function readSeeds(folder: string = SEEDS): Promise<Seeds> {
  const all = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const names = all.filter((name) => name !== EDITION && name !== CHECKS);
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), "utf8"));
  const documents = (await Promise.all(names.map(read))) as SeedDocument[];
  documents.forEach(({ source }, index) => {
    if (`${source.id}.json` !== names[index])
      throw new Error(`not the id of its file: "${source.id}" (${names[index]})`);
  });
  const records = all.includes(CHECKS) ? ((await read(CHECKS)) as CheckRecords) : {};
  const edition = (await read(EDITION)) as Seeds["edition"];
  return { edition, documents, checks: standingChecks(documents, records) };
}

/** `data/timeline.json` for these seeds. Throws if there are faults, with all of them in its message. */
export function writeTimeline(seeds: Seeds): string {
  return `${layOut(build(seeds))}\n`;
}

function build(seeds: Seeds): TimelineDocument {
  const { timeline, issues } = buildTimeline(seeds);
  if (issues.length > 0) throw new Error(issues.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return timeline;
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

/** Throws for the first document in `folder` that is missing, changed or misquoted. Earlier checks do not count. */
export async function checkDocuments({ edition, documents }: Seeds, folder: string): Promise<void> {
  const timeline = build({ edition, documents });
  for (const document of documents) {
    const name = `${document.source.id}.txt`;
    const bytes = await readFile(join(folder, name)).catch(() => {
      throw new Error(`missing document: ${name} (expected in ${folder})`);
    });
    const [hash, text] = [sha256(bytes), bytes.toString("utf8")];
    const { contentHash, contentLength } = document.source.custom ?? {};
    const wrong = misquotations(document, timeline, text);
    if (text.length !== contentLength) wrong.unshift(`length ${text.length} (expected ${contentLength})`);
    if (hash !== contentHash) wrong.unshift(`changed document: ${hash} (expected ${contentHash})`);
    if (wrong.length > 0) throw new Error(wrong.map((message) => `${name}: ${message}`).join("\n"));
  }
}

/** What the text of a document does not have where the timeline quotes it, or a claim has its words for the time. */
function misquotations({ source, claims }: SeedDocument, timeline: TimelineDocument, text: string): string[] {
  const times = claims.flatMap(({ event, when }) => {
    if (when?.start === undefined) return [];
    const { expression: exact, start } = when;
    return [{ event, exact, ...verifyQuote(text, { exact, position: [start, start + exact.length] }) }];
  });
  return [...verifySources(timeline, { [source.id]: text }), ...times]
    .filter(({ match }) => match !== "exact")
    .map(({ event, exact, match, at }) => `${match}${at ? ` at ${at[0]}` : ""}: "${exact}" (about "${event}")`);
}

async function run(flag?: string, folder?: string): Promise<void> {
  if (flag !== undefined && !(/^--(?:check|verify)$/u.test(flag) && folder !== undefined))
    throw new Error(`unknown arguments: ${[flag, folder].join(" ")} (expected none, --check DIR or --verify DIR)`);
  let seeds = await readSeeds();
  if (folder !== undefined) await checkDocuments(seeds, folder);
  if (flag === "--check") return;
  if (flag === "--verify") {
    const records = recordChecks(seeds.documents, new Date().toISOString().slice(0, 10));
    await writeFile(join(SEEDS, CHECKS), `${JSON.stringify(records, undefined, 2)}\n`);
    seeds = await readSeeds();
  }
  await writeFile(join(root, "data", "timeline.json"), writeTimeline(seeds));
  const ids = seeds.documents.map(({ source }) => source.id).filter((id) => seeds.checks?.[id] === undefined);
  if (ids.length > 0) console.warn(`quotations without a check: ${ids.join(", ")} (record one with --verify DIR)`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const [flag, folder] = process.argv.slice(2);
    await run(flag, folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
