import { expect, test } from "vitest";
import { corroborationOf, publisherOf } from "../../src/data/corroboration.js";
import type { Citation, Source } from "../../src/data/types.js";
import { byId, source } from "../support/evidence.js";

const copy = (id: string, syndicatedFrom: string): Source => source(id, undefined, { custom: { syndicatedFrom } });
const cite = (...ids: readonly string[]): readonly Citation[] => ids.map((id) => ({ source: id }));

const sources = byId(
  source("times", undefined, { publisher: "The Times" }),
  source("times-later", undefined, { publisher: "The Times" }),
  source("post"),
  source("wire", undefined, { publisher: "Reuters" }),
  copy("daily", "Reuters"),
  copy("evening", "Reuters"),
  copy("weekly", "wire"),
  copy("blog", "weekly"),
  copy("hen", "egg"),
  copy("egg", "hen"),
  copy("chick", "hen"),
  copy("mirror", "mirror"),
);

test.each<[string, Partial<Source>, string]>([
  ["its newspaper", { "container-title": "The Times", publisher: "News UK" }, "The Times"],
  ["its publisher", { publisher: "Reuters" }, "Reuters"],
])("a source is published by %s", (_, given, publisher) => {
  expect(publisherOf(source("a", undefined, given))).toBe(publisher);
});

test("a source of which no publisher is known stands for itself", () => {
  expect(publisherOf({ id: "leaflet", type: "document" })).toBe("leaflet");
});

test.each<[string, readonly Citation[], publishers: number, independent: number, origin?: string]>([
  ["nobody", [], 0, 0],
  ["two newspapers", cite("times", "post"), 2, 2],
  ["one newspaper twice", cite("times", "times-later", "times"), 1, 1],
  ["a newspaper beside one that disputes it", [...cite("times"), { source: "post", stance: "disputes" }], 1, 1],
  ["a newspaper beside one that mentions it", [...cite("times"), { source: "post", stance: "mentions" }], 1, 1],
  ["a source that is not there", cite("times", "gone"), 1, 1],
  ["a copy", cite("daily"), 1, 1, "Reuters"],
  ["two copies of an agency", cite("daily", "evening"), 2, 1, "Reuters"],
  ["copies of an agency and of its report", cite("daily", "weekly"), 2, 1, "Reuters"],
  ["a copy of a copy", cite("evening", "blog"), 2, 1, "Reuters"],
  ["a report and its copy", cite("wire", "weekly"), 2, 1],
  ["two copies and a newspaper", cite("daily", "evening", "post"), 3, 2],
  ["two that copy each other", cite("hen", "egg"), 2, 1, "egg"],
  ["a copy of those two beside one of them", cite("chick", "egg"), 2, 1, "egg"],
  ["one that copies itself", cite("mirror", "post"), 2, 2],
])("%s: publishers, and voices among them", (_, citations, publishers, independent, origin) => {
  expect(corroborationOf(citations, sources)).toEqual({ publishers, independent, origin });
});
