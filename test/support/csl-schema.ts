const words = (text: string): readonly string[] => text.split(/\s+/u);
const each = (names: readonly string[], schema: object): object =>
  Object.fromEntries(names.map((name) => [name, schema]));

const text = { type: "string" };
const number = { type: ["string", "number"] };
const flag = { type: ["string", "number", "boolean"] };

const names =
  words(`author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`);
const dates = words("accessed available-date event-date issued original-date submitted");
const numbers =
  words(`chapter-number citation-number collection-number edition first-reference-note-number issue locator
  number number-of-pages number-of-volumes page page-first part printing supplement volume`);
const texts = words(`citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection
  archive_location archive-place authority call-number citation-label collection-title container-title
  container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword medium
  note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place
  references reviewed-genre reviewed-title scale section source status title title-short URL version volume-title
  volume-title-short year-suffix`);

/** Types of items in CSL 1.0.2. */
export const types: readonly string[] = words(`article article-journal article-magazine article-newspaper bill book
  broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic
  hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
  performance periodical personal_communication post post-weblog regulation report review review-book software song
  speech standard thesis treaty webpage`);

/** The rules of csl-data 1.0.2, the schema of CSL-JSON, in our words. */
export const cslSchema = {
  type: "array",
  items: {
    type: "object",
    required: ["type", "id"],
    additionalProperties: false,
    properties: {
      id: number,
      type: { enum: types },
      categories: { type: "array", items: text },
      custom: { type: "object" },
      ...each(texts, text),
      ...each(numbers, number),
      ...each(names, {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          properties: {
            ...each(words("family given dropping-particle non-dropping-particle suffix literal"), text),
            ...each(words("comma-suffix static-ordering parse-names"), flag),
          },
        },
      }),
      ...each(dates, {
        type: "object",
        additionalProperties: false,
        properties: {
          "date-parts": {
            type: "array",
            minItems: 1,
            maxItems: 2,
            items: { type: "array", minItems: 1, maxItems: 3, items: number },
          },
          season: number,
          circa: flag,
          literal: text,
          raw: text,
        },
      }),
    },
  },
};
