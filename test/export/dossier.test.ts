import { describe, expect, test } from "vitest";
import type { TimelineDocument } from "../../src/data/types.js";
import { dossier } from "../../src/export/dossier.js";
import { exportCitations } from "../../src/export/export-citations.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { dateForms, documentOf } from "../support/datasets.js";
import { diplomacy, hostileTexts } from "../support/sources.js";

const headings = (markdown: string): readonly string[] => markdown.match(/^#.*$/gmu) ?? [];

test("a chronicle has its events under the years in which they begin, and summaries, footnotes and references", () => {
  const markdown = dossier(diplomacy, { format: "markdown", ids: ["xi-spring-visit", "war-in-ukraine"] });
  expect(headings(markdown)).toEqual([
    "# Russian and Chinese diplomacy in 2023",
    "## 2022",
    "### War in Ukraine",
    "## 2023",
    "### Xi Jinping may visit Russia in spring",
    "## References",
  ]);
  expect(markdown).toContain("\nApril 2023 or 1 to 10 May 2023, possible\n");
  expect(markdown).toContain("\nfrom about February 2022, ongoing\n");
  expect(markdown).toContain("- Xi may visit Russia in April or early May.[^7]");
  expect(markdown).toContain("[^7]: “may visit Russia in April or early May”, according to US media. Reference 1");
});

test("a year of many events is parted into months, after what is known to the year alone", () => {
  const events = ["2023 Whole", "2022-12-31/2023-03-01 Long", "[2023-01..2023-02] Either"];
  const march = Array.from({ length: 8 }, (_, day) => `2023-03-0${day + 1} Day ${day + 1}`);
  const markdown = dossier(documentOf([...events, ...march]), { format: "markdown", title: "Chronicle" });
  expect(headings(markdown).slice(0, 8)).toEqual([
    "# Chronicle",
    "## 2022",
    "### Long",
    "## 2023",
    "### Either",
    "### Whole",
    "### March 2023",
    "#### Day 1",
  ]);
});

test.each([
  ["198X", "## 1980 to 1989"],
  ["[2022-12-31,2023-01-01]", "## 2022 to 2023"],
  ["-0043-03-15", "## 44 BCE"],
  ["../1985", "## until 1985"],
  ["/1985", "## until 1985, start unknown"],
])("%s stands under a heading that says no more than it does", (date, heading) => {
  expect(headings(dossier(documentOf([{ date }]), { format: "markdown" }))[1]).toBe(heading);
});

test("many events of an unknown start stand together under what is known of them", () => {
  const events = Array.from({ length: 9 }, () => "../1985 Event");
  expect(
    headings(dossier(documentOf(events), { format: "markdown" })).filter((line) => !line.endsWith("Event")),
  ).toEqual(["# Timeline", "## until 1985"]);
});

test.each(dateForms)("no form of date is made finer: %s", (_, date) => {
  const days = dossier(documentOf([{ date, title: "Event" }]), { format: "markdown" }).match(/\b\d{1,2}\b/gu) ?? [];
  const known: readonly string[] = date.match(/(?<=[-:T])\d\d/gu) ?? [];
  expect(days.filter((day) => !known.includes(day.padStart(2, "0")))).toEqual([]);
});

test.each(["markdown", "html"] as const)("footnotes of %s are all defined once and used once", (format) => {
  const text = dossier(diplomacy, { format });
  const [uses, definitions] =
    format === "markdown"
      ? [/(?<!^)\[\^(\d+)\]/gmu, /^\[\^(\d+)\]: /gmu]
      : [/href="#et-note-(\d+)"/gu, /<li id="et-note-(\d+)"/gu];
  const numbers = [definitions, uses].map((pattern) => [...text.matchAll(pattern)].map(([, number]) => Number(number)));
  const count = diplomacy.events.flatMap(({ citations }) => citations).length;
  expect(numbers[0]).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect([...(numbers[1] ?? [])].sort((a, b) => a - b)).toEqual(numbers[0]);
});

test("the page says its language and direction, and leads back from every footnote", () => {
  const page = dossier(diplomacy, { format: "html", locale: ar });
  expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u);
  expect(page).toContain('<h1 lang="en" dir="auto">Russian and Chinese diplomacy in 2023</h1>');
  const backs = [...page.matchAll(/href="#(et-cite-\d+)" aria-label="العودة إلى النص"/gu)].map(([, id]) => id);
  expect(backs).toHaveLength(page.match(/id="et-cite-/gu)?.length ?? 0);
  expect(dossier(diplomacy, { format: "html", locale: de })).toContain('<html lang="de" dir="ltr">');
});

test("headings of a page skip no level", () => {
  const levels = [...dossier(diplomacy, { format: "html" }).matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

describe("hostile text", () => {
  const documents = hostileTexts.map((text): TimelineDocument => ({
    version: 1,
    title: text,
    description: text,
    language: text,
    sources: [
      { id: text, type: text, title: text, publisher: text, language: text, URL: `javascript:${text}` },
      { id: "b", type: "webpage", title: text, URL: `https://example.org/"><script>${text}` },
    ],
    events: [
      {
        id: text,
        title: text,
        summary: text,
        date: "2023-09",
        status: "occurred",
        citations: [text, "b"].map((source) => ({
          source,
          claim: text,
          accordingTo: text,
          selector: { type: "TextQuoteSelector", exact: text, prefix: text } as const,
        })),
      },
    ],
  }));

  test.each(documents)("is text in HTML: $title", (document) => {
    const html = dossier(document, { format: "html" }) + exportCitations(document, { format: "html" });
    const rest = html
      .replace(/<style>[^<]*<\/style>/u, "")
      .replaceAll(/<!doctype html>|<meta charset="utf-8">|<meta name="viewport" content="width=device-width">/gu, "")
      .replaceAll(
        /<\/?(?:html|title|h\d|p|section|ul|ol|li|span|sup|a|q|cite|time|data)(?: [a-z-]+="[^"<>]*")*>/gu,
        "",
      );
    expect(rest).not.toMatch(/[<>"]/u);
    expect(
      [...html.matchAll(/(?:href|cite)="([^"]*)"/gu)].filter(([, url]) => !/^(?:https:|#et-)/u.test(url ?? "")),
    ).toEqual([]);
  });

  test.each(documents)("is text in Markdown: $title", (document) => {
    const markdown = dossier(document, { format: "markdown" });
    const ours = markdown
      .replaceAll(/\\./gu, "")
      .replaceAll(/\[([^[\]]*)\]\(<https:[^<>\s]*>\)/gu, "$1")
      .replaceAll(/^#+ |^- |^\d+\. /gmu, "")
      .replaceAll(/\[\^\d\]/gu, "")
      .replaceAll(/\*([^*]*)\*/gu, "$1");
    expect(ours).not.toMatch(/[`*_[\]<>&#|~$!\\]/u);
    expect(
      markdown.split("\n").filter((line) => /^(?:[-+*=>]|\d+[.)])/u.test(line) && !/^(?:- |\d\. )/u.test(line)),
    ).toEqual([]);
  });
});

test("a chronicle without a title is called what the locale calls a timeline", () => {
  expect(headings(dossier(documentOf([]), { format: "markdown" }))).toEqual([`# ${en.ui.timeline}`]);
});
