import { existsSync, readdirSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkDocuments, readSeeds, writeTimeline } from "../../data/build.js";
import { recordChecks, sha256, standingChecks } from "../../data/checks.js";
import type { Seeds } from "../../src/data/seed-types.js";
import { claim, document, event, seeds } from "../support/seeds.js";

const text = "On Sunday they met on Monday.";
const met = claim("on Monday", { quote: { start: 15, exact: "met on Monday" } });
/** The seeds of one report that has this text. */
const report = (stated = met): Seeds => {
  const { source, claims } = document("report", ["2023-09-19"], stated);
  const custom = { contentHash: sha256(text), contentLength: text.length };
  return seeds([event()], { source: { ...source, custom }, claims });
};

/** A new folder, away after the test. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "event-timeline-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

test("a document that has everything in its place passes", async () => {
  const folder = await folderWith({ "report.txt": text });
  await expect(checkDocuments(report(), folder)).resolves.toBeUndefined();
});

test("one changed character fails by the name of the document, with the words that are no longer there", async () => {
  const folder = await folderWith({ "report.txt": text.replace("met", "mat") });
  await expect(checkDocuments(report(), folder)).rejects.toThrow(
    [
      `report.txt: changed document: ${sha256(text.replace("met", "mat"))} (expected ${sha256(text)})`,
      'report.txt: fuzzy at 15: "met on Monday" (about "talks")',
    ].join("\n"),
  );
});
test("a text of another encoding of the same words is another document", async () => {
  const folder = await folderWith({ "report.txt": `\uFEFF${text}` });
  await expect(checkDocuments(report(), folder)).rejects.toThrow("report.txt: length 30 (expected 29)");
});

test.each([
  ["words", met, { quote: { start: 14, exact: "met on Monday" } }, 'normalised at 15: "met on Monday"'],
  ["other words", met, { quote: { start: 15, exact: "went on Monday" } }, 'missing: "went on Monday"'],
  [
    "words of time",
    met,
    { when: { expression: "On Sunday", start: 19, tense: "past" } },
    'normalised at 0: "On Sunday"',
  ],
] as const)("a claim that has %s where they are not fails", async (_, stated, part, message) => {
  const folder = await folderWith({ "report.txt": text });
  const given = report({ ...stated, ...part });
  await expect(checkDocuments(given, folder)).rejects.toThrow(`report.txt: ${message} (about "talks")`);
});

test("seeds with faults are not checked", async () => {
  const given = report({ ...met, event: "unknown" });
  await expect(checkDocuments(given, "nowhere")).rejects.toThrow('unknown event: "unknown"');
});

const { documents } = report();
const records = recordChecks(documents, "2026-11-24");
const check = { match: "exact", on: "2026-11-24", contentHash: sha256(text) };

test("a check stands as long as the same words are quoted from the same places", () => {
  const quoting = (part: Partial<typeof met>) => standingChecks(report({ ...met, ...part }).documents, records);
  expect(quoting({})).toEqual({ report: check });
  expect(quoting({ says: "They spoke." })).toEqual({ report: check });
  expect(quoting({ quote: { start: 15, exact: "met on" } })).toEqual({});
  expect(quoting({ quote: { start: 14, exact: "met on Monday" } })).toEqual({});
  expect(quoting({ when: { expression: "Monday", tense: "past" } })).toEqual({});
  expect(standingChecks(documents, {})).toEqual({});
});

test("a build from checks of another text fails, whatever is quoted from it", async () => {
  const seedsOf = async (given: Seeds): Promise<Seeds> =>
    readSeeds(
      await folderWith({
        "edition.json": JSON.stringify(given.edition),
        "report.json": JSON.stringify(given.documents[0]),
        "checks.json": JSON.stringify(records),
      }),
    );
  expect(writeTimeline(await seedsOf(report()))).toContain('"on": "2026-11-24"');
  for (const stated of [met, { ...met, quote: { start: 19, exact: "on Monday" } }]) {
    const {
      edition,
      documents: [first],
    } = report(stated);
    if (first === undefined) return expect.unreachable();
    const other = { ...first, source: { ...first.source, custom: { contentHash: "sha256-0" } } };
    const changed = await seedsOf({ edition, documents: [other] });
    expect(() => writeTimeline(changed)).toThrow(`/checks/report/contentHash: checked against another text`);
  }
});

test("seeds of which nothing was checked build a dataset without checks", async () => {
  const {
    edition,
    documents: [first],
  } = report();
  const folder = await folderWith({ "edition.json": JSON.stringify(edition), "report.json": JSON.stringify(first) });
  expect(writeTimeline(await readSeeds(folder))).not.toContain('"check"');
});

const originals = resolve(import.meta.dirname, "../../../shared/seeds");

test.runIf(existsSync(originals))(
  "one changed character of a document in ../shared/seeds, when it is there, makes the check fail and name it",
  async () => {
    const names = readdirSync(originals).filter((name) => name.endsWith(".txt"));
    const folder = await folderWith({});
    await cp(originals, folder, { recursive: true });
    const given = await readSeeds();
    for (const name of names) {
      const original = await readFile(join(folder, name), "utf8");
      await writeFile(join(folder, name), original.replace(/[a-z](?=\W*$)/u, "ж"));
      await expect(checkDocuments(given, folder)).rejects.toThrow(`${name}: changed document: sha256-`);
      await writeFile(join(folder, name), original);
    }
    await expect(checkDocuments(given, folder)).resolves.toBeUndefined();
    expect(names).toHaveLength(given.documents.length);
  },
);
