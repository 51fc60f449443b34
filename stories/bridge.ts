import type { Source, TimelineDocument } from "../src/index.js";

/** A made-up case in which everything happens that can happen to evidence; papers, quotations and bridge do not exist. */
const paper = (
  id: string,
  title: string,
  name: string,
  day: readonly number[],
  custom: Source["custom"] = {},
): Source => ({
  id,
  type: "article-newspaper",
  title,
  "container-title": name,
  issued: { "date-parts": [day] },
  URL: `https://example.org/${id}`,
  custom,
});
const quote = (exact: string) => ({ type: "TextQuoteSelector", exact }) as const;
const checked = (match: "exact" | "normalised" | "missing") => ({
  match,
  on: "2025-11-03",
  contentHash: "sha256-3f5a",
});

export const bridge: TimelineDocument = {
  version: 1,
  title: "The harbour bridge",
  description: "How the opening of a bridge was announced, moved and reported. Every paper here is invented.",
  language: "en",
  sources: [
    paper("times-plan", "City to open harbour bridge in spring", "The Example Times", [2025, 1, 14], {
      mementos: [{ url: "https://archive.example.org/20250115/times-plan", datetime: "2025-01-15T08:00:00Z" }],
    }),
    paper("gazette-delay", "Bridge opening slips to June", "Harbour Gazette", [2025, 3, 20]),
    paper("times-delay", "Cracks push bridge into autumn", "The Example Times", [2025, 6, 2]),
    paper("times-opens", "Thousands cross the new bridge", "The Example Times", [2025, 9, 8]),
    paper("gazette-opens", "Bridge open at last", "Harbour Gazette", [2025, 9, 9], { syndicatedFrom: "times-opens" }),
    paper("gazette-count", "How many really came?", "Harbour Gazette", [2025, 9, 12]),
    paper("times-count", "Police correct the count", "The Example Times", [2025, 9, 15]),
  ],
  events: [
    {
      id: "opening-spring",
      title: "Bridge to open in spring",
      date: "2025-21",
      status: "scheduled",
      category: "Plans",
      tags: ["optimism"],
      citations: [
        {
          source: "times-plan",
          supports: ["existence", "date", "status"],
          claim: "The city promises the opening before summer.",
          accordingTo: "the mayor",
          selector: quote("cars will roll across before the summer"),
          tags: ["optimism"],
          check: checked("exact"),
        },
      ],
    },
    {
      id: "opening-june",
      title: "Bridge to open in June",
      date: "2025-06",
      status: "expected",
      category: "Plans",
      citations: [
        {
          source: "gazette-delay",
          supports: ["existence", "date", "status"],
          claim: "Steel came late; the city now speaks of June.",
          accordingTo: "the works office",
          selector: quote("not before June, rather towards its end"),
          check: checked("normalised"),
        },
      ],
      relations: [{ type: "supersedes", target: "opening-spring" }],
    },
    {
      id: "opening-autumn",
      title: "Bridge to open in autumn",
      date: "2025-23",
      status: "expected",
      category: "Plans",
      citations: [
        {
          source: "times-delay",
          supports: ["existence", "date", "status"],
          claim: "Cracks have to be mended first.",
          selector: quote("an opening in autumn is realistic"),
          check: checked("missing"),
        },
      ],
      relations: [{ type: "supersedes", target: "opening-june" }],
    },
    {
      id: "opening",
      title: "The bridge opens",
      summary: "The mayor opens the bridge; people walk across it until the evening.",
      date: "2025-09-06",
      status: "occurred",
      category: "Bridge",
      importance: 0.9,
      place: { name: "North bank" },
      verification: "disputed",
      citations: [
        {
          source: "times-opens",
          supports: ["existence", "date", "place", "summary"],
          claim: "The mayor cut the ribbon on Saturday.",
          selector: quote("on Saturday the mayor cut the ribbon"),
          values: { numbers: { visitors: "about 40,000" } },
          check: checked("exact"),
        },
        {
          source: "gazette-opens",
          supports: ["existence", "date"],
          claim: "Repeats the report of the Times.",
          selector: quote("the mayor cut the ribbon"),
          check: checked("exact"),
        },
        {
          source: "gazette-count",
          supports: ["existence", "date", "place"],
          claim: "Holds that people had crossed the evening before, from the south.",
          accordingTo: "two residents",
          selector: quote("we walked over on Friday night"),
          values: { date: "2025-09-05", place: "South bank", numbers: { visitors: "no more than 25,000" } },
          check: checked("exact"),
        },
        {
          source: "times-count",
          claim: "Gives the figure of the police.",
          accordingTo: "the police",
          selector: quote("we counted twenty-five thousand"),
          values: { numbers: { visitors: "no more than 25,000" } },
          check: checked("exact"),
        },
        { source: "times-delay", stance: "mentions", claim: "Had doubted that it would come to this in the year." },
      ],
      relations: [{ type: "outcomeOf", target: "opening-autumn" }],
    },
    {
      id: "ferry",
      title: "Last ferry to sail",
      date: "2025-10",
      status: "expected",
      category: "Plans",
      citations: [
        {
          source: "times-opens",
          supports: ["existence", "date", "status"],
          claim: "The ferry is to stop in October.",
          selector: quote("the ferry has its last month"),
          check: checked("exact"),
        },
      ],
    },
  ],
};
