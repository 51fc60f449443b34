import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readResults } from "./bench/results.js";
import { readmeTables } from "./bench/table.js";

const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");

test("the README has the figures of the last benchmark, and no others", () => {
  const [, between] = /<!-- bench:start -->\n(.*)<!-- bench:end -->/su.exec(readme) ?? [];
  expect(between, "README.md has no section between <!-- bench:start --> and <!-- bench:end -->").toBeDefined();
  expect(between?.trim()).toBe(readmeTables(readResults()));
});
