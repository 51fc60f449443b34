import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { describe, describeShort } from "../../src/locales/describe.js";
import { en } from "../../src/locales/en.js";
import { es } from "../../src/locales/es.js";
import { fr } from "../../src/locales/fr.js";
import { ja } from "../../src/locales/ja.js";
import { describeYear, localeFor } from "../../src/locales/locale.js";
import { describePrecision } from "../../src/locales/precision.js";
import { parseEdtf } from "../../src/time/edtf.js";

const locales = [en, de, fr, es, ar, ja];

/** Every way of saying a date, once. */
const forms = `
  2023-09-18 2023-09-01 2023-10 1984 -0043-03-15 -0043 Y-13800E6 Y170000002 1950S2
  2023-22 2001-28 2001-29 2024-33 2024-38 2024-41
  2023-09-16/2023-09-17 2023-09-28/2023-10-02 2022-12-31/2023-01-02 2004-06/2004-08 1964/2008 2004-02-01/2005-02
  2023-09-16/2023-09-16 2022-02-24/.. 2022-02-24/ ../1985-04 /1985-04
  198X 19XX 1X8X 2023-04-XX 2004-XX 1985-XX-XX 156X-12-25 XXXX-12-XX 1984-1X 2023-04-1X
  2022-02~ 1984? 1984% 2004-06-~01/2004-06-~20
  [2023-04,2023-05-01..2023-05-10] [2023-09-11..2023-09-17] [2023-09-22,2023-09-29] [1670..1672] [1760-11..1760-12]
  [..2023-12-31] [1760-12..] {2023-09-13,2023-09-16} {1667,1668,1670..1672} {..1984}
  2023-09-13T13:00:00+10:00 1985-04-12T23:20:30
`
  .trim()
  .split(/\s+/u);

test.each(locales)("$tag says every form as the table for native readers has it", async (locale) => {
  const rows = forms.map((text) => {
    const date = parseEdtf(text);
    const said = [describe(date, locale), describeShort(date, locale), describePrecision(date, locale)];
    return `| \`${text}\` | ${said.join(" | ")} |`;
  });
  const table = [
    "<!-- oxfmt-ignore -->",
    "| EDTF | words | label | precision |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(table).toMatchFileSnapshot(`./${locale.tag}.md`);
});

const vectors = "../shared/vectors/edtf/loc-spec.json";
test.runIf(existsSync(vectors))(
  "every example of ../shared/vectors/edtf/loc-spec.json is said in every language",
  () => {
    const { examples }: { examples: { edtf: string }[] } = JSON.parse(readFileSync(vectors, "utf8"));
    const said = locales.flatMap((locale) =>
      examples.flatMap(({ edtf }) => {
        const date = parseEdtf(edtf);
        return [describe(date, locale), describeShort(date, locale), describePrecision(date, locale)];
      }),
    );
    expect(said).toHaveLength(64 * 3 * 6);
    expect(said.filter((words) => words === "" || /undefined|NaN|  /u.test(words))).toEqual([]);
  },
);

test("a language that is there is found for each of its regions", () => {
  const { tag, dates } = localeFor("de-AT", [en, de]);
  expect(tag).toBe("de-AT");
  expect(dates).toBe(de.dates);
  expect(localeFor("de", [en, de])).toBe(de);
});

test("a language that is not there lends its names of months to the first", () => {
  const swedish = localeFor("sv", [en, de]);
  expect(describe(parseEdtf("2023-10~"), swedish)).toBe("about oktober 2023");
});

test("what is no language tag is refused", () => {
  expect(() => localeFor("no such tag", [en])).toThrow(RangeError);
});

test.each([
  [2023, "2023"],
  [0, "1 BCE"],
  [-43, "44 BCE"],
  [-11_999, "12,000 BCE"],
  [-2_000_000, "2 million BCE"],
  [-13_800_000_000, "13.8 billion BCE"],
  [-170_000_002, "170,000,003 BCE"],
])("the astronomical year %i is said as %s", (year, said) => {
  expect(describeYear(year, en)).toBe(said);
});
