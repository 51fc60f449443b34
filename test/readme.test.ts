import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const read = (folder: string): string =>
  readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(resolve(root, folder, name), "utf8"))
    .join("\n");
const element = read("src/element");
const stories = read("stories");

const named = (pattern: RegExp, text: string): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([, name = ""]) => name)),
];

const properties = named(/@property\([^)]*\)\s+(\w+)/gu, element);
const parts = named(/ part="([\w-]+)"/gu, element).concat(["item", "cluster"]);
const events = named(/super\("(timeline-[\w-]+)"/gu, element);
const styles = named(/var\((--timeline-[\w-]+)/gu, element);

test("the element has what the tests below look for", () => {
  expect([properties.length, parts.length, events.length, styles.length].every((count) => count > 2)).toBe(true);
});

test.each(properties)("the property %s has a line in the README, and a story", (name) => {
  expect(readme).toContain(`| \`${name}\``);
  expect(stories.toLowerCase()).toContain(name.toLowerCase());
});

test.each([...parts, ...events, ...styles])("%s has a line in the README", (name) => {
  expect(readme).toContain(`\`${name}\``);
});

test("the README says how many events the dataset has", async () => {
  const { events: all } = await import("../src/data.js");
  expect(readme).toContain(`\n${all.length} events of`);
  expect(readme).toContain(`: ${all.length} events on a timeline`);
});
