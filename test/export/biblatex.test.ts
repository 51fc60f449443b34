import { expect, test } from "vitest";
import type { Source } from "../../src/data/types.js";
import { biblatex } from "../../src/export/biblatex.js";
import { cases } from "../cite/cases.js";

const written = (source: Source): string => biblatex([source], [source]);

test("a newspaper article names its newspaper and its kind", () => {
  expect(written(cases["one author"])).toBe(
    [
      "@article{berg2023,",
      "  author = {Berg, Anna Lena},",
      "  title = {Minister returns from a four-day trip},",
      "  entrysubtype = {newspaper},",
      "  journaltitle = {The Example Times},",
      "  date = {2023-09-19},",
      "  url = {https://example.org/a},",
      "}",
      "",
    ].join("\n"),
  );
});

test.each([
  ["webpage", "@online", "organization"],
  ["report", "@report", "institution"],
  ["book", "@book", "publisher"],
  ["thesis", "@thesis", "institution"],
  ["broadcast", "@misc", "organization"],
  ["podcast", "@misc", "organization"],
])("a %s is %s, and its publisher the %s", (type, entry, field) => {
  const text = written({ id: "a", type, publisher: "Example" });
  expect(text).toContain(`${entry}{example`);
  expect(text).toContain(`${field} = {Example}`);
});

test.each([
  ["one of two days", { "date-parts": [22, 23].map((day) => [2023, 2, day]) }, "date = {2023-02-22/2023-02-23}"],
  ["about a year", { "date-parts": [[1905]], circa: true }, "date = {1905~}"],
  ["43 BCE", { "date-parts": [[-43]] }, "date = {-0042}"],
  ["a season", { "date-parts": [[2023, 14]] }, "date = {2023-22}"],
  ["words", { literal: "Michaelmas term 1923" }, "year = {Michaelmas term 1923}"],
])("%s is written as %s", (_, issued, field) => {
  expect(written({ id: "a", type: "book", issued })).toContain(`  ${field},`);
});

test.each([
  [{ literal: "Trade and Industry" }, "{Trade and Industry}"],
  [{ family: "Marks and Spencer", given: "A, B" }, "{Marks and Spencer}, {A, B}"],
  [{ family: "Berg", given: "Jan", "non-dropping-particle": "van den" }, "van den Berg, Jan"],
  [{ family: "King", given: "Martin", suffix: "Jr." }, "King, Jr., Martin"],
])("the author %j is written %s", (author, field) => {
  expect(written({ id: "a", type: "book", author: [author] })).toContain(`author = {${field}},`);
});

test("capitals inside a title are kept from styles that make them small", () => {
  expect(written({ id: "a", type: "book", title: "Talks between NATO and Russia’s EU envoy" })).toContain(
    "title = {Talks between {NATO} and {Russia’s} {EU} envoy},",
  );
});

test("a key is the same whichever other sources are exported", () => {
  const [one, two, three] = ["one", "two", "three"].map((id) => ({ ...cases["one author"], id }));
  const all = [one, two, three].filter((source) => source !== undefined);
  expect(biblatex(all, all).match(/(?<=\{)berg\w+(?=,\n)/gu)).toEqual(["berg2023", "berg2023b", "berg2023c"]);
  expect(biblatex(all.slice(1, 2), all)).toContain("@article{berg2023b,");
});

test("keys are plain letters and digits, even of names without any", () => {
  const sources = [
    { id: "a", type: "book", author: [{ family: "Ångström" }], issued: { "date-parts": [[-43]] } },
    { id: "b", type: "book", author: [{ family: "王" }], publisher: "人民", title: "新闻" },
  ];
  expect(biblatex(sources, sources).match(/(?<=@book\{)[^,]*/gu)).toEqual(["angstrom43bce", "sourcend"]);
});
