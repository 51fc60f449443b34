import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const root = resolve(import.meta.dirname, "..");
const run = promisify(execFile);

/** What a line of JavaScript prints in plain Node, in the folder given; it may import this package by name. */
async function node(code: string, cwd = root): Promise<unknown> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return JSON.parse(stdout);
}

interface Target {
  readonly types?: string;
  readonly default?: string;
}
/** A pattern stands for each of its files. */
const patterns = ["ar", "de", "es", "fr", "ja"];
const exported = Object.entries(manifest.exports as Readonly<Record<string, string | Target>>).flatMap(
  ([entry, target]): [string, string | Target][] =>
    entry.includes("*")
      ? patterns.map(
          (name) =>
            [entry, target].map((part) => JSON.parse(JSON.stringify(part).replaceAll("*", name))) as [string, Target],
        )
      : [[entry, target]],
);
const entries = exported.map(([entry, target]) => ({
  name: entry.replace(/^\./u, "event-timeline"),
  files: typeof target === "string" ? [target] : [target.types, target.default].filter((file) => file !== undefined),
}));

test("what is published is the build, the data and what a reader of the package needs", async () => {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root });
  const [{ files = [] } = {}] = JSON.parse(stdout) as readonly {
    readonly files?: readonly { readonly path: string }[];
  }[];
  const paths = files.map(({ path }) => path);
  const beside = paths.filter((path) => !/^dist\/.*\.(?:js|js\.map|d\.ts|d\.ts\.map)$/u.test(path));
  expect(beside.sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "data/timeline.json",
    "dist/custom-elements.json",
    "dist/event-timeline.min.js.LICENSE.md",
    "package.json",
  ]);
  for (const file of entries.flatMap((entry) => entry.files)) expect(paths).toContain(file.replace(/^\.\//u, ""));
});

test.each(entries)("$name is there", ({ files }) => {
  for (const file of files) expect(existsSync(resolve(root, file)), file).toBe(true);
});

/** Names that importing an entry adds to the globals of plain Node, where there is no document. */
const globalsAddedBy = (name: string): Promise<unknown> =>
  node(`
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import(${JSON.stringify(name)});
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)).sort()));
  `);

test.each(["core", "layout", "cite", "resolve", "providers", "data"].map((name) => `event-timeline/${name}`))(
  "%s is imported in Node and leaves globals alone",
  async (name) => {
    expect(await globalsAddedBy(name)).toEqual([]);
  },
);

/** What Lit sets on a server, its stand-in for the registry of elements among them. */
const litsOwn =
  /^(?:lit|reactive)[A-Z]\w*Versions$|^lit(?:IssuedWarnings|PropertyMetadata|ServerRoot)$|^customElements$/u;

test.each(["event-timeline", "event-timeline/element"])(
  "%s is imported in Node, as for a page made on a server, and adds no globals but Lit's",
  async (name) => {
    const added = (await globalsAddedBy(name)) as readonly string[];
    expect(added.filter((global) => !litsOwn.test(global))).toEqual([]);
  },
);

test("event-timeline/element gives the class and defines nothing", async () => {
  const code = `
    const { EventTimelineElement } = await import("event-timeline/element");
    console.log(JSON.stringify([EventTimelineElement.name, globalThis.customElements?.get("event-timeline") === undefined]));
  `;
  expect(await node(code)).toEqual(["EventTimelineElement", true]);
});

test("the JSON entries are read by name", async () => {
  const code = `
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url + "/");
    const names = ["data/timeline.json", "custom-elements.json", "package.json"];
    console.log(JSON.stringify(names.map((name) => Object.keys(require("event-timeline/" + name))[0])));
  `;
  expect(await node(code)).toEqual(["version", "schemaVersion", "name"]);
});

test("the dataset is read where neither Lit nor D3 is installed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "event-timeline-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ["dist", "data", "package.json"])
    await cp(resolve(root, part), join(folder, part), { recursive: true });
  await mkdir(join(folder, "node_modules"));
  await symlink(resolve(root, "node_modules/date-fns"), join(folder, "node_modules/date-fns"));
  const code = `
    const { timeline, events, sources, buildTimeline } = await import("event-timeline/data");
    const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
    console.log(JSON.stringify({
      events: events.length,
      sources: sources.length,
      cited: sources.filter(({ id }) => cited.has(id)).length,
      uncited: events.filter(({ citations }) => citations.length === 0).length,
      same: timeline.events === events && timeline.sources === sources,
      build: typeof buildTimeline,
    }));
  `;
  const found = (await node(code, folder)) as { readonly events: number };
  expect(found).toEqual({ events: found.events, sources: 4, cited: 4, uncited: 0, same: true, build: "function" });
  expect(found.events).toBeGreaterThan(20);
});

test("event-timeline/layout draws the dataset on a machine without a screen", async () => {
  const code = `
    const { createDataset, en } = await import("event-timeline/core");
    const { estimateWidth, fitted, layout, light, renderSvg } = await import("event-timeline/layout");
    const { timeline } = await import("event-timeline/data");
    const dataset = createDataset(timeline);
    const view = { domain: fitted(dataset.extent), groupBy: "none", selected: undefined, asOf: undefined };
    const measure = (text) => 14 * estimateWidth(text);
    const scene = layout(dataset, view, { width: 900, height: 400, now: undefined, locale: en, measure });
    const svg = renderSvg(scene, light, { family: "sans-serif", size: 14 }, { title: "T", description: "D" });
    console.log(JSON.stringify([svg.slice(0, 5), svg.includes("Lavrov"), svg.includes("NaN")]));
  `;
  expect(await node(code)).toEqual(["<svg ", true, false]);
});

test("beside the file for a CDN lie the notices of all that it takes in, and it says so", async () => {
  const file = resolve(root, "dist/event-timeline.min.js");
  const [script, notices] = await Promise.all([readFile(file, "utf8"), readFile(`${file}.LICENSE.md`, "utf8")]);
  expect(script.split("\n", 1)[0]).toContain("event-timeline.min.js.LICENSE.md");
  const map = JSON.parse(await readFile(`${file}.map`, "utf8")) as { readonly sources: readonly string[] };
  const packages = map.sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []);
  expect(new Set(packages).size).toBeGreaterThan(3);
  for (const name of packages) expect(notices).toContain(`## ${name} - `);
});

test("the file for a CDN imports nothing", async () => {
  const file = await readFile(resolve(root, "dist/event-timeline.min.js"), "utf8");
  expect(file).not.toMatch(/\bimport\s*[("'{*]|\bfrom\s*["']/u);
});
