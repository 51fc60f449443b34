import { expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { es } from "../../src/locales/es.js";
import { fr } from "../../src/locales/fr.js";
import { ja } from "../../src/locales/ja.js";

/** Every string with its key; what takes a number is said of one, two, five and eleven, the rest of an ellipsis. */
function sayAll(strings: object, prefix = ""): [key: string, said: string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    const name = `${prefix}${key}`;
    if (typeof value === "string") return [[name, value]];
    if (typeof value !== "function") return sayAll(value as object, `${name}.`);
    const say = value as (first: unknown, second: unknown) => string;
    const counts = /^(?:count|summary|showing|cluster|citedBy|more|issues|toReference|sourceCount)$/u.test(key)
      ? [1, 2, 5, 11]
      : ["…"];
    return [[name, counts.map((count) => say(count, "…")).join(" · ")]];
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
