import { readdirSync, readFileSync } from "node:fs";
import { posix as path } from "node:path";
import { describe, expect, test } from "vitest";

const pure = "time locales data cite export io providers marks scene";
const d3 = ["ticks", "group", "utc*", "scale*", "bisect*", "CountableTimeInterval"];

/** Each folder of src/, what of ours it may import, and which names of d3. What is absent is forbidden. */
const folders: Readonly<Record<string, { readonly ours: string; readonly d3?: readonly string[] }>> = {
  time: { ours: "", d3 },
  locales: { ours: "time" },
  data: { ours: "time", d3 },
  cite: { ours: "time locales data" },
  export: { ours: "time locales data cite" },
  io: { ours: "time data" },
  providers: { ours: "time data" },
  marks: { ours: "time" },
  scene: { ours: "time locales data marks", d3 },
  paint: { ours: "marks scene" },
  element: {
    ours: `${pure} paint`,
  },
};

/** Other packages, and the files that may import them. */
const packages: readonly (readonly [name: RegExp, files: RegExp])[] = [
  [/^lit(\/.+)?$/u, /^element\//u],
  [/^date-fns(\/constants)?$/u, /^time\/(relative[-\w]*|utc)\.ts$/u],
];

/** What no file of src/ may say, and where it may be said all the same. */
const forbidden: readonly (readonly [what: string, pattern: RegExp, except?: RegExp])[] = [
  ["markup from text", /innerHTML|outerHTML|unsafeHTML|unsafeSVG|insertAdjacentHTML|DOMParser/u],
  ["code from text", /\beval\(|new Function\b/u],
  ["a style attribute, which a strict content security policy ignores", /[\s"'`]style=["'$]/u],
  ["a Date read from a literal", /new Date\(\s*["'`]/u],
  ["the clock, which belongs to the element", /Date\.now\(|new Date\(\s*\)/u, /^element\//u],
];

interface Import {
  readonly names: readonly string[];
  readonly from: string;
}

const IMPORT =
  /(?:import|export)\s+(?:type\s+)?(?:(?<clause>[\w*{][^;"']*?)\s+from\s+)?["'](?<from>[^"']+)["']|\bimport\(\s*["'](?<later>[^"']+)["']/gu;

function importsOf(code: string): readonly Import[] {
  return [...code.matchAll(IMPORT)].map(({ groups = {} }) => ({
    from: groups["from"] ?? groups["later"] ?? "",
    names: (groups["clause"] ?? "*")
      .replaceAll(/[{}]/gu, "")
      .split(",")
      .map((name) =>
        name
          .trim()
          .replace(/^type /u, "")
          .replace(/ as .*$/u, ""),
      )
      .filter((name) => name !== ""),
  }));
}

/** What is wrong with a file, in words. */
function breaches(file: string, code: string): readonly string[] {
  const folder = path.dirname(file);
  const wrong = importsOf(code).flatMap(({ names, from }): string[] => {
    if (from.startsWith(".")) {
      const target = path.join(folder, from);
      const to = path.dirname(target);
      if (!target.endsWith(".js")) return [`imports ${from} (expected a file that ends in .js)`];
      if (to === "." || path.basename(target) === "index.js") return [`imports an entry: ${from}`];
      return to === folder || folder === "." || folders[folder]?.ours.split(" ").includes(to)
        ? []
        : [`imports ${to}/: ${from}`];
    }
    if (from === "d3") {
      const may = folders[folder]?.d3 ?? [];
      const isAllowed = (name: string): boolean =>
        may.some((known) => (known.endsWith("*") ? name.startsWith(known.slice(0, -1)) : name === known));
      return names.filter((name) => !isAllowed(name)).map((name) => `imports ${name} of d3`);
    }
    return packages.some(([name, files]) => name.test(from) && files.test(file)) ? [] : [`imports the package ${from}`];
  });
  const said = forbidden.filter(([, pattern, except]) => pattern.test(code) && except?.test(file) !== true);
  return [...wrong, ...said.map(([what]) => `says ${what}`)];
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
const inFolders = files.filter((file) => file.includes("/"));
const entries = files.filter((file) => !file.includes("/"));

test("every folder of src/ has its rule", () => {
  expect(new Set(inFolders.map((file) => path.dirname(file)))).toEqual(new Set(Object.keys(folders)));
});

test.each(inFolders)("%s imports only what its folder may", (file) => {
  expect(breaches(file, readFileSync(`src/${file}`, "utf8"))).toEqual([]);
});

test.each(entries.filter((file) => file !== "index.ts"))("%s stays clear of the page", (file) => {
  const targets = importsOf(readFileSync(`src/${file}`, "utf8")).map(({ from }) => from);
  expect(targets.filter((from) => /^(?:\.\/(?:element\/|paint\/canvas|index)|lit|d3)/u.test(from))).toEqual([]);
});

describe("a breach of each rule is seen", () => {
  test.each([
    ["time/a.ts", `import { en } from "../locales/en.js";`, "imports locales/: ../locales/en.js"],
    ["data/a.ts", `import { apa } from "../cite/apa.js";`, "imports cite/: ../cite/apa.js"],
    ["scene/a.ts", `import { paintCanvas } from "../paint/canvas.js";`, "imports paint/: ../paint/canvas.js"],
    ["paint/a.ts", `import { createDataset } from "../data/dataset.js";`, "imports data/: ../data/dataset.js"],
    ["io/a.ts", `const { a } = await import("../scene/a.js");`, "imports scene/: ../scene/a.js"],
    ["marks/a.ts", `export { dark } from "../paint/theme.js";`, "imports paint/: ../paint/theme.js"],
    ["scene/a.ts", `import { group, select } from "d3";`, "imports select of d3"],
    ["scene/a.ts", `import {\n  type ZoomBehavior,\n} from "d3";`, "imports ZoomBehavior of d3"],
    ["time/a.ts", `import * as d3 from "d3";`, "imports * of d3"],
    ["locales/a.ts", `import { ticks } from "d3";`, "imports ticks of d3"],
    ["time/ticks.ts", `import { addDays } from "date-fns";`, "imports the package date-fns"],
    ["scene/a.ts", `import { html } from "lit";`, "imports the package lit"],
    ["element/a.ts", `import "../index.js";`, "imports an entry: ../index.js"],
    ["element/a.ts", `import { a } from "..";`, "imports .. (expected a file that ends in .js)"],
    ["element/a.ts", `import { a } from "../scene/index.js";`, "imports an entry: ../scene/index.js"],
    ["scene/a.ts", `const at = Date.now();`, "says the clock, which belongs to the element"],
    ["time/a.ts", `const at = new Date("2023-03-10");`, "says a Date read from a literal"],
    ["element/a.ts", `node.innerHTML = title;`, "says markup from text"],
    ["element/a.ts", `eval(code);`, "says code from text"],
    [
      "element/a.ts",
      "html`<p style=${css}></p>`",
      "says a style attribute, which a strict content security policy ignores",
    ],
  ])("%s: %s", (file, code, breach) => {
    expect(breaches(file, code)).toEqual([breach]);
  });
});
