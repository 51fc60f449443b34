import { expect, test } from "vitest";
import type { Source, TimelineEvent } from "../../src/data/types.js";
import { jsonLd } from "../../src/export/json-ld.js";
import { cases } from "../cite/cases.js";
import { dateForms, documentOf, type Sketch } from "../support/datasets.js";
import { diplomacy, hostileTexts } from "../support/sources.js";

type Item = Readonly<Record<string, unknown>>;

function items(sketches: readonly Sketch[], sources: readonly Source[] = []): readonly Item[] {
  const list = JSON.parse(jsonLd({ ...documentOf(sketches), sources }));
  return list.itemListElement.map(({ item }: { item: Item }) => item);
}
const item = (sketch: Sketch, sources?: readonly Source[]): Item => items([sketch], sources)[0] ?? {};

test("events are a list in time order", () => {
  const list = JSON.parse(jsonLd(diplomacy));
  expect([list["@context"], list["@type"], list.name]).toEqual(["https://schema.org", "ItemList", diplomacy.title]);
  expect(list.itemListElement).toHaveLength(diplomacy.events.length);
  expect(list.itemListElement[0]).toMatchObject({
    "@type": "ListItem",
    position: 1,
    item: { "@type": "Event", "@id": "#et-event-invasion-order", name: "Putin orders troops into Ukraine" },
  });
});

test.each([
  ["2023-03-10", "2023-03-10", undefined],
  ["2023-03-10T14:30:00Z", "2023-03-10T14:30:00Z", undefined],
  ["2023-02-20/2023-03-25", "2023-02-20", "2023-03-25"],
  ["2023-02-20/2023-04", "2023-02-20", undefined],
  ["2023-03-10/..", "2023-03-10", undefined],
  ["../2023-03-10", undefined, "2023-03-10"],
])("%s begins on %s and ends on %s", (date, startDate, endDate) => {
  expect([item({ date })["startDate"], item({ date })["endDate"]]).toEqual([startDate, endDate]);
});

test.each([
  "2023-03",
  "2023",
  "2023-03-10~",
  "2023-03-10?",
  "2023-03-XX",
  "2023-21",
  "[2023-03-06,2023-03-20]",
  "-0043-03-15",
])("%s has no day to begin on", (date) => {
  expect(item({ date })).not.toHaveProperty("startDate");
  expect(item({ date })).not.toHaveProperty("endDate");
});

test.each(dateForms)("the date stays as it is known: %s", (_, date) => {
  expect(item({ date })["additionalProperty"]).toContainEqual({ "@type": "PropertyValue", name: "EDTF", value: date });
});

test.each([
  ["occurred", "EventScheduled"],
  ["ongoing", "EventScheduled"],
  ["scheduled", "EventScheduled"],
  ["expected", "EventScheduled"],
  ["possible", "EventScheduled"],
  ["postponed", "EventPostponed"],
  ["cancelled", "EventCancelled"],
  ["unrealized", undefined],
] as const)("what is %s is %s", (status, word) => {
  const event = item({ date: "2023", status });
  expect(event["eventStatus"]).toBe(word && `https://schema.org/${word}`);
  expect(event["additionalProperty"]).toContainEqual({ "@type": "PropertyValue", name: "status", value: status });
});

test("a plan that replaces another is rescheduled from the day before", () => {
  const moved: Sketch = { date: "2023-05-02", status: "scheduled", relations: [{ type: "supersedes", target: "old" }] };
  const [, event] = items([{ id: "old", date: "2023-04-01", status: "scheduled" }, moved]);
  expect(event).toMatchObject({
    startDate: "2023-05-02",
    previousStartDate: "2023-04-01",
    eventStatus: "https://schema.org/EventRescheduled",
  });
});

test("those who take part do so in their part; countries are what it is about", () => {
  const participants: TimelineEvent["participants"] = [
    { name: "Wang Yi", kind: "person", role: "actor", wikidata: "Q16193" },
    { name: "Vladimir Putin", kind: "person", role: "host" },
    { name: "Nikolai Patrushev", kind: "person", role: "attendee" },
    { name: "China", kind: "country", role: "actor" },
  ];
  expect(item({ date: "2023", participants })).toMatchObject({
    performer: [{ "@type": "Person", name: "Wang Yi", sameAs: "https://www.wikidata.org/entity/Q16193" }],
    organizer: [{ "@type": "Person", name: "Vladimir Putin" }],
    attendee: [{ "@type": "Person", name: "Nikolai Patrushev" }],
    about: [{ "@type": "Country", name: "China" }],
  });
});

test("a place has its position where both numbers are known", () => {
  const place = { name: "Moscow", latitude: 0, longitude: 37.6, countryCode: "RU" };
  expect(item({ date: "2023", place })["location"]).toEqual({
    "@type": "Place",
    name: "Moscow",
    address: "RU",
    geo: { "@type": "GeoCoordinates", latitude: 0, longitude: 37.6 },
  });
});

test("a source is the news of the event, once however often it is cited", () => {
  const agency = { id: "wire", type: "webpage", title: "First report" };
  const news = { ...cases["one author"], custom: { syndicatedFrom: "wire" } };
  const event = item({ date: "2023", citations: [{ source: "news" }, { source: "news" }, { source: "gone" }] }, [
    news,
    agency,
  ]);
  expect(event["subjectOf"]).toEqual([
    {
      "@type": "NewsArticle",
      headline: "Minister returns from a four-day trip",
      author: [{ "@type": "Person", name: "Anna Lena Berg" }],
      publisher: { "@type": "Organization", name: "The Example Times" },
      datePublished: "2023-09-19",
      url: "https://example.org/a",
      citation: "First report",
    },
  ]);
});

test.each([
  ["two possible days", cases["two possible days"]],
  ["a month", cases["known to the month"]],
  ["a day that was inferred", { ...cases["one author"], custom: { issuedBasis: { kind: "inferred" } } } as const],
])("of %s nothing was published on a day", (_, source) => {
  const [work] = item({ date: "2023", citations: [{ source: "news" }] }, [source])["subjectOf"] as readonly Item[];
  expect(work).toHaveProperty("headline");
  expect(work).not.toHaveProperty("datePublished");
});

test.each(hostileTexts)("no text ends the script that it stands in: %j", (text) => {
  const document = { ...documentOf([{ date: "2023", title: text, url: "javascript:alert(1)" }]), title: text };
  expect(jsonLd(document)).not.toMatch(/[<\n]|javascript:alert\(1\)"/u);
  expect(JSON.parse(jsonLd(document)).name).toBe(text);
});
