import type { Claim, SeedDocument, SeedEvent, Seeds } from "../../src/data/seed-types.js";

/** Talks, unless `part` says otherwise. */
export const event = (part: Partial<SeedEvent> = {}): SeedEvent => ({
  id: "talks",
  title: "Talks",
  summary: "They talked.",
  category: "Talks",
  importance: 0.5,
  ...part,
});

/** A claim about the talks; its words are its expression of time. */
export const claim = (expression: string, part: Partial<Claim> = {}): Claim => ({
  event: "talks",
  says: "They talked.",
  supports: ["existence", "date"],
  status: "occurred",
  quote: { start: 0, exact: `met ${expression}` },
  when: { expression, tense: "past" },
  ...part,
});

/** A document of one day, or of the first to the last of several. */
export const document = (id: string, issued: readonly string[], ...claims: Claim[]): SeedDocument => ({
  source: { id, type: "webpage", issued: { "date-parts": issued.map((day) => day.split("-").map(Number)) } },
  claims,
});

/** Seeds with one person and two places. */
export const seeds = (events: readonly SeedEvent[], ...documents: SeedDocument[]): Seeds => ({
  edition: {
    participants: { wang: { name: "Wang Yi" } },
    places: { malta: { name: "Malta" }, valletta: { name: "Valletta" } },
    events,
  },
  documents,
});
