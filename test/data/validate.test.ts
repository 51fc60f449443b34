import { expect, test } from "vitest";
import { validate } from "../../src/data/validate.js";

const found = (input: unknown) =>
  validate(input).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
const ids = (input: unknown) => validate(input).document.events.map(({ id }) => id);
const throws = (): never => {
  throw new Error("hostile");
};
const event = (part: object) => ({ id: "a", title: "Armistice", date: "1918-11-11", ...part });
const cited = (part: object) => ({
  version: 1,
  sources: [{ id: "times", type: "article-newspaper" }],
  events: [event({ citations: [{ source: "times" }], status: "occurred", ...part })],
});

test("a loose record needs an id, a title and a date, and has occurred", () => {
  const { document, issues } = validate([{ id: 7, title: 1918, date: "1918", lane: "War" }]);
  expect(issues).toEqual([]);
  expect(document).toEqual({
    version: 1,
    sources: [],
    events: [{ id: "7", title: "1918", date: "1918", category: "War", status: "occurred", citations: [] }],
  });
});

test("records that are fine as they are come back as the same objects", () => {
  const input = cited({
    summary: "Signed in a railway carriage",
    participants: [{ name: "Foch", role: "actor" }],
    place: { name: "Compiègne", latitude: 49.4 },
    dateBasis: { kind: "explicit", citation: 0 },
    citations: [{ source: "times", selector: { type: "TextQuoteSelector", exact: "at the eleventh hour" } }],
  });
  const { document, issues } = validate(input);
  expect(issues).toEqual([]);
  expect(document.events[0]).toBe(input.events[0]);
  expect(document.sources[0]).toBe(input.sources[0]);
});

test.each([
  ["no id", { id: undefined }, "error missing-id /0/id"],
  ["a blank title", { title: "  " }, "error blank /0/title"],
  ["no date", { date: null }, "error missing-date /0/date"],
  ["a thirteenth month", { date: "1918-13" }, "error bad-date /0/date"],
  ["a date that is a number", { date: 1918 }, "error bad-date /0/date"],
  ["a misspelt status", { status: "hapenned" }, "error unknown-status /0/status"],
])("a record with %s is left out, and the good ones are kept", (_, part, issue) => {
  const input = [event(part), event({ id: "b" })];
  expect(found({ events: input })).toEqual([issue.replace("/0", "/events/0")]);
  expect(ids(input)).toEqual(["b"]);
});

test("of two records with one id the first is kept", () => {
  expect(found([event({}), event({ title: "Other" })])).toEqual(["error duplicate-id /events/1/id"]);
});

test("a bad date is told in the words of the parser", () => {
  const [issue] = validate([event({ date: "1918-13" })]).issues;
  expect(issue?.message).toMatch(/^not an EDTF date: "1918-13": .*13/u);
});

test.each([
  ["an importance of 2", { importance: 2 }, "out-of-range importance"],
  ["an unknown verification", { verification: "sure" }, "unknown-verification verification"],
  ["a participant without a name", { participants: [{ role: "actor" }] }, "missing-name participants/0/name"],
  ["a place beyond the pole", { place: { name: "?", latitude: 91 } }, "out-of-range place/latitude"],
  ["a tag that is a list", { tags: [["x"]] }, "not-text tags/0"],
  ["a bad time of knowing", { knownFrom: "soon" }, "bad-date knownFrom"],
  ["an unknown source", { citations: [{ source: "times" }, { source: "sun" }] }, "unknown-source citations/1/source"],
  ["a citation of nothing", { dateBasis: { kind: "explicit", citation: 1 } }, "unknown-citation dateBasis/citation"],
  ["an unknown anchor", { dateBasis: { kind: "computed", anchorEvent: "z" } }, "unknown-event dateBasis/anchorEvent"],
  ["a relation to nothing", { relations: [{ type: "partOf", target: "z" }] }, "dangling-relation relations/0/target"],
  ["a relation to itself", { relations: [{ type: "partOf", target: "a" }] }, "self-relation relations/0/target"],
  ["an unknown relation", { relations: [{ type: "near", target: "a" }] }, "unknown-relation relations/0/type"],
  ["no citation", { citations: [] }, "no-citation citations"],
])("an event with %s is kept with a warning", (_, part, issue) => {
  const [code, path] = issue.split(" ");
  expect(found(cited(part))).toEqual([`warning ${code} /events/0/${path}`]);
  expect(ids(cited(part))).toEqual(["a"]);
});

test("a part with a warning is left out, the rest of its record stays", () => {
  const { document } = validate(cited({ importance: 2, category: "War", tags: ["a", 1, {}] }));
  expect(document.events[0]).toEqual({
    ...event({ category: "War", tags: ["a", "1"], status: "occurred", citations: [{ source: "times" }] }),
  });
});

test("a basis does not point at the wrong citation after one was left out", () => {
  const citations = [{ source: "sun" }, { source: "times" }];
  const { document } = validate(cited({ citations, dateBasis: { kind: "explicit", citation: 1 } }));
  expect(document.events[0]?.dateBasis).toEqual({ kind: "explicit" });
});

test("a quotation of more than twelve words keeps the first twelve", () => {
  const exact = "one two three four five six seven eight nine ten eleven twelve thirteen";
  const input = cited({ citations: [{ source: "times", selector: { type: "TextQuoteSelector", exact } }] });
  expect(found(input)).toEqual(["warning long-quote /events/0/citations/0/selector/exact"]);
  expect(validate(input).document.events[0]?.citations[0]?.selector).toEqual({
    type: "TextQuoteSelector",
    exact: "one two three four five six seven eight nine ten eleven twelve",
  });
});

test("a title of 3,000 characters is cut, not through a character", () => {
  const { document, issues } = validate([event({ title: `${"x".repeat(1998)}${"😀".repeat(500)}` })]);
  expect(issues.map(({ code }) => code)).toEqual(["too-long"]);
  expect(document.events[0]?.title).toBe(`${"x".repeat(1998)}…`);
});

test("relations in a circle lose the one that closes it; a chain of 50,000 does not", () => {
  const chain = Array.from({ length: 50_000 }, (_, index) =>
    event({ id: `e${index}`, relations: index === 0 ? [] : [{ type: "partOf", target: `e${index - 1}` }] }),
  );
  expect(found(chain)).toEqual([]);
  const circle = chain.with(0, event({ id: "e0", relations: [{ type: "partOf", target: "e49999" }] }));
  const { document, issues } = validate(circle);
  expect(issues.map(({ code }) => code)).toEqual(["circular-relation"]);
  expect(document.events.filter(({ relations = [] }) => relations.length === 0)).toHaveLength(1);
});

test("of 100,000 relations that say the same one is kept", () => {
  const relations = Array.from({ length: 100_000 }, () => ({ type: "follows", target: "b" }));
  const { document, issues } = validate([event({ relations }), event({ id: "b" })]);
  expect(issues).toEqual([]);
  expect(document.events[0]?.relations).toEqual([{ type: "follows", target: "b" }]);
});

test("a source without an id is left out; its address is any text", () => {
  const sources = [{ type: "book" }, { id: "b", URL: "javascript:alert(1)", issued: { "date-parts": [["x", {}]] } }];
  const { document, issues } = validate({ sources, events: [] });
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "missing-id /sources/0/id",
    "not-text /sources/1/issued/date-parts/0/1",
  ]);
  expect(document.sources).toEqual([
    { id: "b", type: "document", URL: "javascript:alert(1)", issued: { "date-parts": [["x"]] } },
  ]);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["text", '{"events":[]}'],
  ["a number", 1n],
  ["a symbol", Symbol("x")],
])("%s is not a document, and is told in one issue", (_, input) => {
  expect(found(input)).toEqual(["error not-a-document "]);
});

test("a record without events is an empty document", () => {
  expect(validate({})).toEqual({ document: { version: 1, sources: [], events: [] }, issues: [] });
  expect(found({ events: "many" })).toEqual(["error not-a-list /events"]);
});

test("names of Object.prototype are ids and categories like any other", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const records = names.map((name) => event({ id: name, category: "__proto__" }));
  expect(found(records)).toEqual([]);
  expect(ids(records)).toEqual(names);
});

test("what a record inherits is not data", () => {
  const record: unknown = Object.create(event({}));
  expect(ids([record])).toEqual([]);
});

test("what throws when it is read is left out", () => {
  const getter = Object.defineProperty(event({ id: "g" }), "title", { enumerable: true, get: throws });
  const proxy = new Proxy({}, { get: throws, has: throws, ownKeys: throws, getOwnPropertyDescriptor: throws });
  expect(found([getter, proxy, event({ title: { toString: throws } }), event({})])).toEqual([
    "error unreadable /events/0",
    "error unreadable /events/1",
    "error not-text /events/2/title",
  ]);
  expect(found(proxy)).toContain("error unreadable /events");
  const complete = event({ status: "occurred", citations: [], relations: [{ type: "follows", target: "z" }] });
  const beside = Object.defineProperty(complete, "other", { enumerable: true, get: throws });
  expect(found([beside])).toContain("error unreadable /events/0");
});

test("depth, circles and frozen objects do no harm", () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const circle: Record<string, unknown> = event({ extra: deep });
  circle["self"] = circle;
  const frozen = Object.freeze(event({ id: "f", place: Object.freeze({ name: "Compiègne" }) }));
  expect(ids([circle, frozen])).toEqual(["a", "f"]);
  expect(ids([event({ summary: deep, participants: deep })])).toEqual(["a"]);
});

test("an issue names the path as a JSON pointer and the value in few words", () => {
  const { issues } = validate([event({ status: "x".repeat(1000) })]);
  expect(issues[0]?.message.length).toBeLessThan(250);
});

test("100,000 records are read", () => {
  const records = Array.from({ length: 100_000 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: `${1900 + (index % 100)}-03-${String(1 + (index % 28)).padStart(2, "0")}`,
    category: `Track ${index % 7}`,
  }));
  expect(validate(records).document.events).toHaveLength(100_000);
});
