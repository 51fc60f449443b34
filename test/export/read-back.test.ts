import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { parse } from "@citation-js/plugin-ris/lib/ris.js";
import { describe, expect, test } from "vitest";
import { safeUrl } from "../../src/cite/safe-url.js";
import type { CslName, Source } from "../../src/data/types.js";
import { exportCitations } from "../../src/export/export-citations.js";
import { citing, libraries } from "../support/sources.js";

const flat = (text = ""): string => text.replaceAll(/\s+/gu, " ").trim();

/** A name as one string, whichever of its parts a program puts where. */
const whole = ({ literal, family, given, suffix, "non-dropping-particle": particle }: CslName): string =>
  flat(literal ?? [particle, family, given, suffix].filter(Boolean).join(" "));

/** Citation.js knows neither seasons nor years before 1 in BibLaTeX. */
const dateOf = ({ issued }: Source): unknown => {
  const parts = issued?.["date-parts"] ?? [];
  if (parts.length === 0) return issued?.literal;
  return parts.map(([year, month, day]) => [year, month, day].filter((part) => part !== undefined && part !== 13));
};
const isReadable = ({ issued }: Source): boolean => !(Number(issued?.["date-parts"]?.[0]?.[0]) < 0);

describe.each(libraries)("the sources of %s", (_, sources) => {
  test("are read back from BibLaTeX by Citation.js", () => {
    const readable = sources.filter(isReadable);
    const text = exportCitations(citing(readable), { format: "biblatex" });
    const read = (readable.length === 0 ? [] : new Cite(text).data) as readonly Source[];
    expect(
      read.map((source) => [(source.author ?? []).map(whole), unspanned(source.title), dateOf(source), source.URL]),
    ).toEqual(
      readable.map((source) => [
        (source.author ?? []).map(whole),
        flat(source.title),
        dateOf(source),
        safeUrl(source.URL)?.replaceAll("{", "%7B").replaceAll("}", "%7D"),
      ]),
    );
  });

  test("are read back from RIS by Citation.js", () => {
    const read = parse(exportCitations(citing(sources), { format: "ris" }));
    expect(read.map(({ AU = [], TI, T2, UR }) => [[AU].flat().map(turned), TI, T2, UR])).toEqual(
      sources.map((source) => [
        (source.author ?? []).map(whole),
        ...[source.title, source["container-title"]].map((text) => text && flat(text)),
        safeUrl(source.URL),
      ]),
    );
    expect(read.map(({ DA = "" }) => String(DA).split("/").slice(0, 3).filter(Boolean).map(Number))).toEqual(
      sources.map(sharedOf),
    );
  });
});

/** Without the marks of what keeps its capitals. */
function unspanned(title = ""): string {
  return title.replaceAll(/<\/?span[^>]*>/gu, "");
}

/** "Berg, Anna" without the comma. */
function turned(name: string): string {
  return name.replaceAll(", ", " ");
}

/** What both ends of the date of a source have in common. */
function sharedOf(source: Source): readonly number[] {
  const [first = [], last = first] = (source.issued?.["date-parts"] ?? []).map((parts) => parts.map(Number));
  if ((first[0] ?? 0) < 0) return [];
  const differs = first.findIndex((part, index) => part !== last[index] || (index === 1 && part > 12));
  return differs === -1 ? first : first.slice(0, differs);
}
