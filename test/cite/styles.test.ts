import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apa, apaInText } from "../../src/cite/apa.js";
import { chicago, chicagoInText } from "../../src/cite/chicago.js";
import { mla, mlaInText } from "../../src/cite/mla.js";
import { textOf } from "../../src/cite/parts.js";
import type { CitationStyle, Part } from "../../src/cite/style.js";
import type { Source } from "../../src/data/types.js";
import { en } from "../../src/locales/en.js";
import { cases } from "./cases.js";

const styles: readonly (readonly [string, string, CitationStyle, CitationStyle])[] = [
  ["apa", "apa", apa, apaInText],
  ["chicago", "chicago-author-date", chicago, chicagoInText],
  ["mla", "modern-language-association", mla, mlaInText],
];

/** Where citeproc-js is not followed, by style and item, and why. */
const deliberate: Readonly<Record<string, string>> = {
  // APA 7, 9.29: a publisher that is the author too is left out.
  "apa report": "Example Agency. (2023). Annual report. https://example.org/a",
};

describe.each(styles)("%s", (file, oracle, reference, inText) => {
  test("writes each kind of source as the table for reviewers has it", async () => {
    const rows = Object.entries(cases).map(
      ([name, source]) => `| ${name} | ${markdown(reference(source, en))} | ${markdown(inText(source, en))} |`,
    );
    const table = [
      "<!-- oxfmt-ignore -->",
      "| source | reference | in text |",
      "| --- | --- | --- |",
      ...rows,
      "",
    ].join("\n");
    await expect(table).toMatchFileSnapshot(`./${file}.md`);
  });

  const vectors = "../shared/vectors/citations.json";
  test.runIf(existsSync(vectors))("writes the items of ../shared/vectors/citations.json as citeproc-js does", () => {
    const items: { item: Source; expected: Record<string, { bibliography: string; citation: string }> }[] = JSON.parse(
      readFileSync(vectors, "utf8"),
    ).vectors;
    expect(items.map(({ item }) => [textOf(reference(item, en)), textOf(inText(item, en))])).toEqual(
      items.map(({ item, expected }) => [
        deliberate[`${file} ${item.id}`] ?? expected[oracle]?.bibliography,
        expected[oracle]?.citation,
      ]),
    );
  });
});

test("titles of books and names of newspapers are in italics, titles of articles are not", () => {
  expect(italics(cases["one author"])).toEqual(["The Example Times"]);
  expect(italics(cases.book)).toEqual(["On examples"]);
});

test("an address that could run a script is written out but leads nowhere", () => {
  for (const [, , reference] of styles) {
    const parts = reference(cases["an address that is not safe"], en);
    expect(textOf(parts)).toContain("javascript:alert(1)");
    expect(parts.filter((part) => part.href !== undefined)).toEqual([]);
  }
});

function italics(source: Source): string[] {
  return apa(source, en).flatMap(({ text, italic }) => (italic ? [text] : []));
}

function markdown(parts: readonly Part[]): string {
  return parts
    .map(({ text, italic, href }) => (href !== undefined ? `<${href}>` : italic ? `*${text}*` : text))
    .join("");
}
