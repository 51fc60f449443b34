import { expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { es } from "../../src/locales/es.js";
import { fr } from "../../src/locales/fr.js";
import { ja } from "../../src/locales/ja.js";
import type { UiStrings } from "../../src/locales/ui.js";

/** The strings that numbers go into: found by their types, so that none is forgotten. */
type Counting = {
  [Key in keyof UiStrings]: UiStrings[Key] extends (...values: infer Values) => string
    ? number extends Values[number]
      ? Key
      : never
    : never;
}[keyof UiStrings];

/** One, two, five and eleven: the plurals of Arabic, and with them those of all the others. */
const counts: readonly [number][] = [[1], [2], [5], [11]];
const countsAndWords: readonly [number, string][] = counts.map(([count]) => [count, "…"]);
const partsOfWholes: readonly [number, number][] = [
  [0, 25],
  [1, 1],
  [1, 2],
  [2, 5],
  [11, 11],
];

/** What is put into each of them. */
const numbers: { readonly [Key in Counting]: readonly Parameters<UiStrings[Key]>[] } = {
  knownAsOf: partsOfWholes.map(([known, all]) => ["…", known, all]),
  perhapsLater: counts,
  matching: partsOfWholes,
  ofSource: partsOfWholes.map(([alone, count]) => [count, alone]),
  publishers: counts,
  independent: counts,
  toReference: counts,
  citedBy: counts,
  more: counts,
  count: counts,
  summary: countsAndWords,
  showing: countsAndWords,
  cluster: countsAndWords,
  sourceCount: counts,
  issues: counts,
};
const numbersOf = new Map<string, readonly (readonly unknown[])[]>(Object.entries(numbers));

/** Every string with its key; where no numbers go in, an ellipsis stands for the words that do. */
function sayAll(strings: object, prefix = ""): [key: string, said: string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    const name = `${prefix}${key}`;
    if (typeof value === "string") return [[name, value]];
    if (typeof value !== "function") return sayAll(value as object, `${name}.`);
    const examples = numbersOf.get(name) ?? [["…", "…", "…"]];
    return [[name, examples.map((values) => value(...values)).join(" · ")]];
  });
}

test.each([en, de, fr, es, ar, ja])(
  "$tag says every string of the page as the table for native readers has it",
  async ({ tag, ui }) => {
    const english = new Map(sayAll(en.ui));
    const rows = sayAll(ui).map(([key, said]) => `| ${key} | ${english.get(key)} | ${said} |`);
    expect(rows).toHaveLength(english.size);
    const table = [
      "<!-- oxfmt-ignore -->",
      `# ${tag}`,
      "",
      "| key | English | said |",
      "| --- | --- | --- |",
      ...rows,
      "",
    ];
    await expect(table.join("\n")).toMatchFileSnapshot(`${tag}-ui.md`);
  },
);
