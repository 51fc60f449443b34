import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { checkDocuments, readSeeds, writeTimeline } from "../../data/build.js";
import { buildTimeline, events, sources, timeline } from "../../src/data.js";

const root = resolve(import.meta.dirname, "../..");
const documents = resolve(root, "../shared/seeds");
/** All runs of thirteen words, shorter ones at the end. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, at) => words.slice(at, at + 13).join(" "));
}

const seeds = await readSeeds();

test("the dataset is what its seeds say, byte for byte", () => {
  expect(writeTimeline(seeds)).toBe(readFileSync(resolve(root, "data/timeline.json"), "utf8"));
});

test("the seeds are without fault", () => {
  const { timeline: built, issues } = buildTimeline(seeds);
  expect(issues).toEqual([]);
  expect(built).toEqual(timeline);
});

test.each([
  ["invasion-order", "[2022-02..2022-03]", "occurred", "nearly a year after"],
  ["war-in-ukraine", "2022-02~/..", "ongoing", "nearly a year after"],
  ["cooperation-year", "2022-02-22/2023-02-21", "occurred", "over the past year"],
  ["icc-warrant", "[2023-01-01..2023-09-23]", "occurred", "earlier this year"],
  ["assembly-anniversary", "[2023-02-01..2023-02-23]", "occurred", "first anniversary of the war"],
  ["nebenzya-speech", "[2023-02-01..2023-02-23]", "occurred", "first anniversary of the war"],
  ["peace-paper-announcement", "[2023-02-16..2023-02-19]", "occurred", "late last week"],
  ["patrushev-talks", "[2023-02-16..2023-02-21]", "occurred", "has announced"],
  ["munich-speech", "2023-02-18", "occurred", "Saturday"],
  ["us-media-report", "2023-02-21", "occurred", "Tuesday"],
  ["kremlin-talks", "2023-02-22", "occurred", "Earlier on Wednesday"],
  ["lavrov-february-talks", "2023-02-22", "occurred", "Earlier on Wednesday"],
  ["putin-on-xi-visit", "2023-02-22", "occurred", "Earlier on Wednesday"],
  ["assembly-vote", "2023-02-23", "scheduled", "later on Thursday"],
  ["forum-invitation", "2023-03", "occurred", "in March"],
  ["moscow-summit", "2023-03", "occurred", "in March"],
  ["summit-agreements", "2023-03", "occurred", "in March"],
  ["xi-spring-visit", "[2023-04,2023-05-01..2023-05-10]", "possible", "April or early May"],
  ["kremlin-aide-remark", "2023-22", "occurred", "earlier this summer"],
  ["tass-july-report", "2023-07", "occurred", "in July"],
  ["putin-kim-summit", "[2023-09-11..2023-09-17]", "occurred", "last week"],
  ["malta-talks", "[2023-09-16..2023-09-17]", "occurred", "last weekend"],
  ["han-blinken-meeting", "2023-09-18~", "occurred", "came as"],
  ["lavrov-on-exchanges", "2023-09-18", "occurred", "Monday"],
  ["lavrov-september-talks", "2023-09-18", "occurred", "on Monday"],
  ["russian-statement", "2023-09-18", "occurred", "Monday"],
  ["security-consultations", "[2023-09-18..2023-09-21]", "scheduled", "a four-day trip to Russia on Monday"],
  ["wang-september-trip", "2023-09-18/2023-09-21", "occurred", "a four-day trip to Russia on Monday"],
  ["general-assembly-session", "[2023-09-18..2023-09-24]", "occurred", "this week"],
  ["beijing-forum", "2023-10", "expected", "in October"],
  ["putin-october-visit", "2023-10", "expected", "next month"],
  ["putin-summer-plan", "2023-10", "expected", "in October"],
  ["apec-summit", "2023-11", "scheduled", "in November"],
  ["biden-xi-meeting", "2023-11", "possible", "in November"],
])("%s is %s, %s", (id, date, status, expression) => {
  const event = events.find((candidate) => candidate.id === id);
  expect([event?.date, event?.status, event?.dateBasis?.expression]).toEqual([date, status, expression]);
});

test("there is no event that the table above does not have", () => {
  expect(events).toHaveLength(34);
});

test("the days of publication are stated by one document and inferred for three", () => {
  expect(sources.map(({ issued, custom }) => [issued?.["date-parts"], custom?.issuedBasis?.kind])).toEqual([
    [[[2023, 2, 21]], "stated"],
    [
      [
        [2023, 2, 22],
        [2023, 2, 23],
      ],
      "inferred",
    ],
    [
      [
        [2023, 9, 18],
        [2023, 9, 21],
      ],
      "inferred",
    ],
    [
      [
        [2023, 9, 18],
        [2023, 9, 24],
      ],
      "inferred",
    ],
  ]);
});

test("every event cites a source, and the citation of its date says the date", () => {
  for (const { id, citations, dateBasis } of events) {
    const citation = citations[dateBasis?.citation ?? -1];
    expect([id, citation?.supports?.includes("date")]).toEqual([id, true]);
  }
});

test("titles are short, and summaries are ours", () => {
  for (const { title, summary = "", importance = -1 } of events) {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(summary).toMatch(/^[A-Z].*\.$/u);
    expect(importance).toBeGreaterThan(0);
  }
  const tracks = new Set(events.map(({ category }) => category));
  expect(tracks).toEqual(
    new Set(["Cooperation", "Statements and reports", "Talks", "United Nations", "Visits and summits", "War and law"]),
  );
});

test.runIf(existsSync(documents))(
  "in ../shared/seeds every document is as it was read, every quotation in its place",
  async () => {
    await expect(checkDocuments(seeds, documents)).resolves.toBeUndefined();
  },
);

test("a folder without the documents fails at the first", async () => {
  await expect(checkDocuments(seeds, root)).rejects.toThrow("missing document: 000_013bbec5b3fb4453.txt");
});

test.runIf(existsSync(documents))(
  "beside their titles, no thirteen words in a row of ../shared/seeds are in the seeds or the dataset",
  () => {
    const files = ["data/timeline.json", ...readdirSync(resolve(root, "seeds")).map((name) => `seeds/${name}`)];
    const titles = sources.map(({ title = "" }) => title);
    const untitled = (text: string): string => titles.reduce((rest, title) => rest.replaceAll(title, "·"), text);
    const ours = new Set(files.flatMap((file) => runs(untitled(readFileSync(resolve(root, file), "utf8")))));
    const copied = readdirSync(documents)
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => runs(readFileSync(resolve(documents, name), "utf8")).slice(0, -12))
      .filter((run) => ours.has(run));
    expect(copied).toEqual([]);
  },
);
