import fc from "fast-check";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import { statuses } from "../../src/data/statuses.js";
import type { TimelineDocument, TimelineEvent } from "../../src/data/types.js";

/** Of each event what a test is about; the rest is as plain as can be. */
export type Sketch = Partial<TimelineEvent> & Pick<TimelineEvent, "date">;

/** A document of events given as `"1917-03 Abdication"`, a date and a title, or as records. */
export function documentOf(events: readonly (string | Sketch)[]): TimelineDocument {
  return {
    version: 1,
    sources: [],
    events: events.map((event, index) => {
      const { date, title } = typeof event === "string" ? /^(?<date>\S+) ?(?<title>.*)$/u.exec(event)!.groups! : event;
      return {
        id: `event-${index}`,
        status: "occurred",
        citations: [],
        ...(typeof event === "string" ? {} : event),
        date: date ?? "",
        title: title ?? `Event ${index}`,
      };
    }),
  };
}

export const dataset = (events: readonly (string | Sketch)[]): Dataset => createDataset(documentOf(events));

/** A date of each form, all of them about March 2023. */
export const dateForms: readonly (readonly [form: string, date: string])[] = [
  ["an exact day", "2023-03-10"],
  ["a clock time", "2023-03-10T14:30:00"],
  ["about a day", "2023-03-10~"],
  ["perhaps a day", "2023-03-10?"],
  ["perhaps about a day", "2023-03-10%"],
  ["a month", "2023-03"],
  ["about a month", "2023-03~"],
  ["perhaps a month", "2023-03?"],
  ["perhaps about a month", "2023-03%"],
  ["some day of a month", "2023-03-XX"],
  ["a season", "2023-21"],
  ["a year", "2023"],
  ["about a year", "2023~"],
  ["a decade", "202X"],
  ["from day to day", "2023-02-20/2023-03-25"],
  ["from about a day to a day", "2023-02-20~/2023-03-25"],
  ["from a day to about a day", "2023-02-20/2023-03-25~"],
  ["perhaps from day to day", "2023-02-20?/2023-03-25"],
  ["from month to month", "2023-02/2023-04"],
  ["from a day to a month", "2023-02-20/2023-04"],
  ["from a time in March to a time in March", "2023-03/2023-03"],
  ["from a day on", "2023-03-10/.."],
  ["up to a day", "../2023-03-10"],
  ["from a day to an unknown end", "2023-03-10/"],
  ["from an unknown start to a day", "/2023-03-10"],
  ["one of two days", "[2023-03-06,2023-03-20]"],
  ["one day of a week", "[2023-03-06..2023-03-12]"],
  ["a month or one of ten days", "[2023-04,2023-05-01..2023-05-10]"],
  ["a day or an earlier one", "[..2023-03-10]"],
  ["either of two months", "[2023-02,2023-04]"],
  ["each of two days", "{2023-03-06,2023-03-20}"],
  ["each day of a week", "{2023-03-06..2023-03-12}"],
];

const pad = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
const ordered = fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 3, arbitrary: ordered.map(([from, to]) => `${from}/${to}`) },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}~`),
  day.map((text) => `${text}T12:30:00`),
  day.map((text) => `${text}/..`),
  day.map((text) => `${text}/`),
  day.map((text) => `../${text}`),
  ordered.map(([from, to]) => `[${from},${to}]`),
  ordered.map(([from, to]) => `[${from}..${to}]`),
  ordered.map(([from, to]) => `{${from},${to}}`),
  fc.constantFrom(...dateForms.map(([, text]) => text)),
);
const sketch = fc.record(
  {
    date,
    title: fc.string({ minLength: 1, maxLength: 60 }),
    status: fc.constantFrom(...statuses),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
    category: fc.constantFrom("Talks", "Visits", "War"),
    participants: fc.subarray(["Putin", "Xi", "Wang", "Lavrov"]).map((names) => names.map((name) => ({ name }))),
  },
  { requiredKeys: ["date", "title"] },
);

/** Documents of up to `most` events of every form of date. */
export const documents = (most: number): fc.Arbitrary<TimelineDocument> =>
  fc.array(sketch, { maxLength: most, size: "max" }).map((events) => documentOf(events as readonly Sketch[]));
