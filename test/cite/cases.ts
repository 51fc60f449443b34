import type { Source } from "../../src/data/types.js";

const news: Source = {
  id: "news",
  type: "article-newspaper",
  title: "Minister returns from a four-day trip",
  author: [{ family: "Berg", given: "Anna Lena" }],
  "container-title": "The Example Times",
  issued: { "date-parts": [[2023, 9, 19]] },
  URL: "https://example.org/a",
};

const { "container-title": _newspaper, ...uncontained } = news;
const { issued: _day, ...undated } = news;

/** One source for each rule that the styles treat apart. */
export const cases = {
  "one author": news,
  "two authors": {
    ...news,
    author: [
      { family: "Berg", given: "Anna Lena" },
      { family: "de la Cruz", given: "Ana" },
    ],
  },
  "three authors": {
    ...news,
    author: [
      { family: "Berg", given: "Anna Lena" },
      { family: "Sartre", given: "Jean-Paul" },
      { family: "King", given: "Martin L.", suffix: "Jr." },
    ],
  },
  "seven authors": {
    ...news,
    author: ["A", "B", "C", "D", "E", "F", "G"].map((letter) => ({ family: `${letter}son`, given: letter })),
  },
  "a particle": { ...news, author: [{ family: "Berg", given: "Jan", "non-dropping-particle": "van den" }] },
  "a body as author": { ...news, author: [{ literal: "Example News Agency" }] },
  "no author": { ...news, author: [] },
  "no author, no newspaper": { ...uncontained, author: [], publisher: "Example Wire" },
  "a question as title": { ...news, title: "Who was at the table?" },
  "not in English": { ...news, title: "Ministerin kehrt zurück", language: "de" },
  "two possible days": {
    ...news,
    issued: {
      "date-parts": [
        [2023, 2, 22],
        [2023, 2, 23],
      ],
    },
  },
  "days of two months": {
    ...news,
    issued: {
      "date-parts": [
        [2023, 2, 28],
        [2023, 3, 1],
      ],
    },
  },
  "inferred days": {
    ...news,
    issued: {
      "date-parts": [
        [2023, 2, 22],
        [2023, 2, 23],
      ],
    },
    custom: { issuedBasis: { kind: "inferred", reasons: ["The text says that the visit was yesterday."] } },
  },
  "known to the month": { ...news, issued: { "date-parts": [[2023, 9]] } },
  "known to the season": { ...news, issued: { "date-parts": [[2023, 13]] } },
  "about a year": { ...news, issued: { "date-parts": [[1905]], circa: true } },
  "a date in words": { ...news, issued: { literal: "Michaelmas term 1923" } },
  "no date": { ...undated, accessed: { "date-parts": [[2023, 9, 25]] } },
  page: { ...news, type: "webpage", author: [], "container-title": "Example Gov", publisher: "Ministry of Examples" },
  report: { ...uncontained, type: "report", title: "Annual report", publisher: "Example Agency" },
  book: {
    id: "book",
    type: "book",
    title: "On examples",
    author: [{ family: "Anon", given: "A." }],
    publisher: "Example Press",
    issued: { "date-parts": [[-43]] },
  },
  "a journal": {
    ...news,
    type: "article-journal",
    "container-title": "Journal of Examples",
    issued: { "date-parts": [[2023]] },
    volume: 12,
    issue: "3",
    page: "45-67",
  },
  "a DOI": { ...news, DOI: "10.1000/182" },
  "an address that is not safe": { ...news, URL: "javascript:alert(1)" },
} satisfies Readonly<Record<string, Source>>;
