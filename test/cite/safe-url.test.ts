import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { safeUrl } from "../../src/cite/safe-url.js";

test.each([
  ["https://example.org/a?b#c", "https://example.org/a?b#c"],
  ["HTTP://EXAMPLE.org", "http://example.org/"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["  https://example.org/a b ", "https://example.org/a%20b"],
])("%j may be followed", (raw, href) => {
  expect(safeUrl(raw)).toBe(href);
});

test.each([
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  " \u0001JAVASCRIPT:alert(1)",
  "data:text/html,x",
  "blob:https://example.org/uuid",
  "view-source:https://example.org",
  "file:///etc/passwd",
  "ftp://example.org",
  "doc.html",
  "//example.org",
  "",
  `https://example.org/${"a".repeat(8192)}`,
  `https://example.org/${"ä".repeat(4000)}`,
  undefined,
  42,
  { toString: () => "https://example.org" },
])("%j is not followed", (raw) => {
  expect(safeUrl(raw)).toBeUndefined();
});

test("a relative address is resolved against its document, and stays bound to the safe protocols", () => {
  expect(safeUrl("doc.html", "https://example.org/data/t.json")).toBe("https://example.org/data/doc.html");
  expect(safeUrl("javascript:alert(1)", "https://example.org/data/t.json")).toBeUndefined();
  expect(safeUrl("doc.html", "file:///data/t.json")).toBeUndefined();
});

const hostile = "../shared/hostile/cases.json";
test.runIf(existsSync(hostile))("the unsafe addresses of ../shared/hostile/cases.json are not followed", () => {
  const all: { name: string; cat: string; input: { value?: { events: { url?: unknown }[] } } }[] = JSON.parse(
    readFileSync(hostile, "utf8"),
  );
  const followed = all
    .filter(({ cat }) => cat === "urls")
    .filter(({ input }) => safeUrl(input.value?.events[0]?.url) !== undefined)
    .map(({ name }) => name);
  expect(followed).toEqual(["url: userinfo spoof"]);
});
