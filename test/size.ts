// What a page loads, min + gzip. From the root, after a build: npm run check:size
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

interface Entry {
  readonly name: string;
  readonly code: string | Uint8Array;
  /** Above so many kB the check fails: it may only be lowered, or raised for what is worth it. */
  readonly most: number;
  /** Where it is meant to end. */
  readonly goal: number;
}

const root = resolve(import.meta.dirname, "..");

/** All that an entry exports, as a bundler makes it smallest. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      target: "es2022",
      write: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [{ output: [chunk] } = { output: [] }] = Array.isArray(result) ? result : [];
  if (chunk?.type !== "chunk") throw new Error(`no bundle of ${entry}`);
  return chunk.code;
}

const entries: readonly Entry[] = [
  {
    name: "dist/event-timeline.min.js",
    code: readFileSync(resolve(root, "dist/event-timeline.min.js")),
    most: 83,
    goal: 60,
  },
  ...(await Promise.all(
    ["core", "layout", "cite", "resolve", "providers"].map(async (name) => ({
      name: `event-timeline/${name}`,
      code: await bundled(`src/${name}.ts`),
      most: 25,
      goal: 25,
    })),
  )),
];

for (const { name, code, most, goal } of entries) {
  const kilobytes = gzipSync(code, { level: 9 }).length / 1000;
  console.log(`${name}: ${kilobytes.toFixed(1)} kB min + gzip (at most ${most}, goal ${goal})`);
  if (kilobytes > most) {
    console.error(`too large: ${name}: ${kilobytes.toFixed(1)} kB (expected at most ${most})`);
    process.exitCode = 1;
  }
}
