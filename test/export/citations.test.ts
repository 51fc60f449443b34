import { describe, expect, test } from "vitest";
import { mla } from "../../src/cite/mla.js";
import { citationFormats, exportCitations, fileOf } from "../../src/export/export-citations.js";
import { de } from "../../src/locales/de.js";
import type { TimelineDocument } from "../../src/data/types.js";
import { cases } from "../cite/cases.js";
import { diplomacy } from "../support/sources.js";

const archived = {
  ...cases["one author"],
  custom: {
    mementos: [
      { url: "https://web.archive.org/web/20230920/https://example.org/a", datetime: "2023-09-20T10:00:00Z" },
      { url: "https://web.archive.org/web/*/https://example.org/a", datetime: "2023-09-20T10:00:00Z" },
    ],
  },
};
const talks: TimelineDocument = {
  version: 1,
  language: "en",
  sources: [cases.book, archived],
  events: [
    {
      id: "visit",
      title: "Visit",
      date: "2023-10",
      status: "expected",
      citations: [{ source: "book", stance: "disputes" }, { source: "nobody" }],
    },
    {
      id: "talks",
      title: "Talks",
      date: "2023-09-18",
      status: "occurred",
      verification: "retracted",
      citations: [
        {
          source: "news",
          claim: "They met.",
          accordingTo: "a spokesman",
          selector: [{ type: "TextQuoteSelector", exact: "met on Monday", prefix: "they " }],
        },
        { source: "news", claim: "They talked." },
      ],
    },
  ],
};

test("text has of each event the title, the date in words, and numbered references with quotations and links", () => {
  expect(exportCitations(talks, { format: "text" })).toBe(
    `Talks
18 September 2023, retracted
[1] Berg, A. L. (2023, September 19). Minister returns from a four-day trip. The Example Times. https://example.org/a archived copy of 20 September 2023 <https://web.archive.org/web/20230920/https://example.org/a>
    They met.
    “met on Monday”, according to a spokesman
    https://example.org/a#:~:text=they-,met%20on%20Monday
    They talked.

Visit
October 2023, expected
[2] Anon, A. (43 B.C.E.). On examples. Example Press.
    disputes this
`,
  );
});

test("Markdown has footnotes with quotations that name the references", () => {
  expect(exportCitations(talks, { format: "markdown" })).toBe(
    `### Talks

18 September 2023, retracted

- They met.[^1]
- They talked.[^2]

### Visit

October 2023, expected[^3]

### References

1. Berg, A. L. (2023, September 19). Minister returns from a four-day trip. *The Example Times*. [https://example.org/a](<https://example.org/a>) [archived copy of 20 September 2023](<https://web.archive.org/web/20230920/https://example.org/a>)
2. Anon, A. (43 B.C.E.). *On examples*. Example Press.

[^1]: “met on Monday”, according to a spokesman. [Reference 1](<https://example.org/a#:~:text=they-,met%20on%20Monday>)
[^2]: Reference 1
[^3]: disputes this. Reference 2
`,
  );
});

test("HTML is a piece of a page in which every link inside leads somewhere", () => {
  const html = exportCitations(talks, { format: "html" });
  expect(html).toContain('<section id="et-event-talks"><h3 lang="en" dir="auto">Talks</h3>');
  expect(html).toContain('<time datetime="2023-09-18">18 September 2023, retracted</time>');
  expect(html).toContain(
    '<q cite="https://example.org/a#:~:text=they-,met%20on%20Monday" dir="auto">met on Monday</q>',
  );
  expect(html).toContain("<cite>The Example Times</cite>");
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  const targets = [...html.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test("style and language are the caller's", () => {
  const text = exportCitations(talks, { format: "text", ids: ["talks"], style: mla, locale: de });
  expect(text).toContain("18. September 2023");
  expect(text).toContain(
    "Berg, Anna Lena. “Minister returns from a four-day trip.” The Example Times, 19. September 2023",
  );
  expect(text).toContain("„met on Monday“");
});

describe("ids", () => {
  test("name one event or several, which are written in time order whatever the order of the ids", () => {
    expect(exportCitations(talks, { format: "text", ids: ["visit"] })).toMatch(/^Visit\n.*\n\[1\] Anon/u);
    const titles = exportCitations(talks, { format: "markdown", ids: ["visit", "talks"] }).match(/(?<=### ).*/gu);
    expect(titles).toEqual(["Talks", "Visit", "References"]);
  });

  test("that are no event's are named", () => {
    expect(() => exportCitations(talks, { format: "ris", ids: ["talks", "nowhere", "no\nwhere"] })).toThrow(
      new RangeError(String.raw`unknown event: "nowhere", "no\nwhere" (expected ids of events of the document)`),
    );
  });

  test("of no events at all leave nothing but the frame of a format", () => {
    const empty = citationFormats.map((format) => exportCitations(talks, { format, ids: [] }).trim());
    expect(empty).toEqual(["", "", "", "", "", "[]"]);
  });
});

test("each cited source is exported once, and none that nothing cites", () => {
  const cited = JSON.parse(exportCitations(talks, { format: "csl-json", ids: ["talks"] }));
  expect(cited.map(({ id }: { id: string }) => id)).toEqual(["news"]);
  expect(exportCitations(diplomacy, { format: "ris" }).match(/^TY {2}-/gmu)).toHaveLength(4);
});

test("every format has a file name and a media type", () => {
  expect(citationFormats.map((format) => Object.values(fileOf(format)))).toEqual([
    ["txt", "text/plain"],
    ["md", "text/markdown"],
    ["html", "text/html"],
    ["bib", "application/x-bibtex"],
    ["ris", "application/x-research-info-systems"],
    ["json", "application/vnd.citationstyles.csl+json"],
  ]);
});
