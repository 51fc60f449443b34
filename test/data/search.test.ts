import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataset } from "../../src/data/dataset.js";
import { search } from "../../src/data/search.js";
import type { TimelineEvent } from "../../src/data/types.js";
import { timeline } from "../../src/data.js";

const titled = (titles: readonly string[]): ReturnType<typeof createDataset> =>
  createDataset({
    version: 1,
    sources: [],
    events: titles.map((title, index): TimelineEvent => ({
      id: String(index).padStart(6, "0"),
      title,
      date: "2023",
      status: "occurred",
      citations: [],
    })),
  });
const found = (titles: readonly string[], query: string): number[] =>
  Array.from(search(titled(titles), query).rows.keys()).filter((row) => search(titled(titles), query).rows[row] === 1);

test.each([
  ["whatever its case", ["The Summit", "A talk"], "sUmMiT", [0]],
  ["whatever its accents", ["Zürich", "Žižka", "Zorro"], "zu", [0]],
  ["in a part of a word", ["Foreword", "Word", "Wor d"], "word", [0, 1]],
  ["every word, in any order", ["red blue", "blue green red", "blue"], "red  blue", [0, 1]],
  ["nothing across two events", ["ends a", "b begins"], "ab", []],
  ["more than once in one event", ["na na na", "no", "na"], "na", [0, 2]],
  ["signs as they are", ["a.b", "axb", "(a.b)"], "a.b", [0, 2]],
])("a query finds %s", (_, titles, query, rows) => {
  expect(found(titles, query)).toEqual(rows);
});

test("no words find everything", () => {
  expect(found(["a", "b"], "  ")).toEqual([0, 1]);
});

test.each([
  ["a quotation", "last weekend", "malta-talks"],
  ["the title of a source", "Touts Rock-Solid", "munich-speech"],
  ["a theme", "multipolar world", "lavrov-september-talks"],
  ["a voice", "Kremlin spokesman", undefined],
  ["a person", "Patrushev", "patrushev-talks"],
])("events are found by %s", (_, query, id) => {
  const dataset = createDataset(timeline);
  const { rows, size } = search(dataset, query);
  const ids = dataset.events.filter((_event, row) => rows[row] === 1).map((event) => event.id);
  expect(ids).toHaveLength(size);
  if (id !== undefined) expect(ids).toContain(id);
});

test("blocks of rows are no borders: what is found is what each text has", () => {
  const word = fc.constantFrom("ab", "b", "abc", "ca", "Ä");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 1400 }),
      word,
      (words, size, query) => {
        const titles = Array.from({ length: size }, (_, index) => `${words[index % words.length]} ${index}`);
        const plain = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
        const expected = titles.flatMap((title, row) => (plain(title).includes(plain(query)) ? [row] : []));
        const { rows } = search(titled(titles), query);
        expect(Array.from(rows.keys()).filter((row) => rows[row] === 1)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
