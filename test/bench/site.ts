import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build, preview } from "vite";

const here = import.meta.dirname;
const root = resolve(here, "../..");

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Builds the page of the benchmark, and before it what it needs and is missing, and serves it. */
export async function openSite(): Promise<Site> {
  if (!existsSync(resolve(here, "node_modules"))) npm("install", "--prefix", here);
  if (!existsSync(resolve(root, "dist/event-timeline.min.js"))) npm("run", "build");
  await build({
    root: here,
    configFile: false,
    logLevel: "error",
    define: { global: "globalThis" },
    build: { target: "es2022", chunkSizeWarningLimit: Infinity },
  });
  const server = await preview({ root: here, configFile: false, logLevel: "error", preview: { host: "127.0.0.1" } });
  const [origin] = server.resolvedUrls?.local ?? [];
  if (origin === undefined) throw new Error("the server has no address");
  return { origin, close: () => server.close() };
}

function npm(...words: readonly string[]): void {
  execFileSync("npm", words, { cwd: root, stdio: "inherit" });
}
