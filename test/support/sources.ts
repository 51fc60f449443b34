import { existsSync, readFileSync } from "node:fs";
import type { Source, TimelineDocument } from "../../src/data/types.js";
import { cases } from "../cite/cases.js";

/** A document whose one event cites all of these sources. */
export function citing(sources: readonly Source[]): TimelineDocument {
  const citations = sources.map(({ id }) => ({ source: id }));
  const event = { id: "event", title: "Event", date: "2023-09-19", status: "occurred", citations } as const;
  return { version: 1, sources, events: [event] };
}

export const diplomacy: TimelineDocument = JSON.parse(readFileSync("data/timeline.json", "utf8"));

/** The sources that the styles of citation are tested with, each under an id of its own. */
const ordinary: readonly Source[] = Object.entries(cases).map(([id, source]) => ({ ...source, id }));

/** Text that means something to one format or another. */
export const hostileTexts: readonly string[] = [
  "Half {open and } closed} again",
  "50% of R&D costs $3 #1 a_b ~c^d \\e",
  "Two\nlines\r\nand\u2028three\tparts",
  "ER  - \r\nTY  - BOOK",
  "👩‍🚀 in orbit 🚀",
  "قال الرئيس إن القمة غدا",
  `“Curly”, "straight" and 'single'`,
  "</script><img src=x onerror=alert(1)><!-- & ]]>",
  "[a](javascript:alert(1)) *b* `c` [^1] ![d](e)",
  "@book{key, title = {Other}}",
];
const hostile: readonly Source[] = hostileTexts.map((text, index) => ({
  id: `hostile ${index}`,
  type: "article-newspaper",
  title: text,
  author: [
    { family: "Ångström & Söhne", given: "Zoë" },
    { literal: "Ministry of Trade and Industry" },
    { family: "Berg", given: "Jan", "non-dropping-particle": "van den" },
  ],
  "container-title": text,
  issued: { "date-parts": [[2023, 9, 19]] },
  URL: "https://example.org/a_b?c=%20d&e={f}#~g",
}));

const vectors = "../shared/vectors/citations.json";
const items: readonly Source[] = existsSync(vectors)
  ? JSON.parse(readFileSync(vectors, "utf8")).vectors.map(({ item }: { item: Source }) => item)
  : [];

/** Sources by where they come from. */
export const libraries: readonly (readonly [name: string, sources: readonly Source[]])[] = [
  ["data/timeline.json", diplomacy.sources],
  ["the cases of the styles", ordinary],
  ["hostile text", hostile],
  ["../shared/vectors/citations.json where it is present", items],
];
