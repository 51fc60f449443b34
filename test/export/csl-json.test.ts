import { Ajv } from "ajv";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Source } from "../../src/data/types.js";
import { exportCitations } from "../../src/export/export-citations.js";
import { cslSchema, types } from "../support/csl-schema.js";
import { citing, libraries } from "../support/sources.js";

const official = "../shared/vectors/csl-data.json";
const ajv = new Ajv({ allowUnionTypes: true, strictSchema: false, logger: false });

const written = (sources: readonly Source[]): readonly Source[] =>
  JSON.parse(exportCitations(citing(sources), { format: "csl-json" }));

/** A source that has what CSL does not have, and values of the wrong kind. */
const odd: Source = {
  id: "odd",
  type: "podcast",
  title: "Odd",
  author: [{ family: "Kim", middle: "Ha" } as { family: string }],
  volume: 12,
  editor: "Kim",
  publisher: "Example",
  ISSN: ["1234-5678"],
  relevance: 0.7,
  issued: { "date-parts": [], edtf: "2023", literal: "some day" } as { literal: string },
  accessed: "yesterday",
  custom: { timeZone: "UTC" },
} as unknown as Source;

const everything = [...libraries.flatMap(([, sources]) => sources), odd, ...types.map((type) => ({ id: type, type }))];

test("every source becomes an item of the schema of CSL-JSON", () => {
  const validate = ajv.compile(cslSchema);
  validate(written(everything));
  expect(validate.errors).toBeNull();
  expect(validate([odd])).toBe(false);
});

test.runIf(existsSync(official))("the schema in ../shared/vectors/csl-data.json takes every source", () => {
  const validate = ajv.compile(JSON.parse(readFileSync(official, "utf8")));
  validate(written(everything));
  expect(validate.errors).toBeNull();
});

test("what CSL has no variable for is left out, and nothing else", () => {
  expect(written([odd])).toEqual([
    {
      id: "odd",
      type: "document",
      title: "Odd",
      author: [{ family: "Kim" }],
      volume: "12",
      publisher: "Example",
      issued: { literal: "some day" },
      custom: { timeZone: "UTC" },
    },
  ]);
});

test.each([
  ["43 BCE stays −43", { "date-parts": [[-43]], circa: 1 }, { "date-parts": [[-43]], circa: true }],
  ["numbers in strings", { "date-parts": [["2023", "9", "19"]] }, { "date-parts": [[2023, 9, 19]] }],
  ["a season among the months", { "date-parts": [[2023, 14]] }, { "date-parts": [[2023]], season: 2 }],
  ["an EDTF season", { "date-parts": [[2023, 21]] }, { "date-parts": [[2023]], season: 1 }],
  ["a year 0 with words", { "date-parts": [[0]], raw: "1 BC" }, { literal: "1 BC" }],
  ["a year 0", { "date-parts": [[0]] }, undefined],
])("a date is written in one way: %s", (_, issued, expected) => {
  expect(written([{ id: "a", type: "book", issued }])[0]?.issued).toEqual(expected);
});

test("a range keeps both its ends", () => {
  const ends = { "date-parts": [2022, 2023].map((year) => [year, 12, 31]) };
  expect(written([{ id: "a", type: "book", issued: ends }])[0]?.issued).toEqual(ends);
});
