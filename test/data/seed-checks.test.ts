import { expect, test } from "vitest";
import { putChecks } from "../../src/data/seed-checks.js";
import { buildTimeline } from "../../src/data/seed.js";
import type { Citation, QuoteCheck, TimelineEvent } from "../../src/data/types.js";
import { claim, document, event, seeds } from "../support/seeds.js";

const check: QuoteCheck = { match: "exact", on: "2026-11-24", contentHash: "sha256-1" };
const report = document("a", ["2023-09-19"], claim("on Monday"));
const checked = (contentHash: string) => ({
  ...seeds([event()], { ...report, source: { ...report.source, custom: { contentHash } } }),
  checks: { a: check },
});

test("a citation has the check of its document", () => {
  const { timeline, issues } = buildTimeline(checked("sha256-1"));
  expect(issues).toEqual([]);
  expect(timeline.events[0]?.citations.map((citation) => citation.check)).toEqual([check]);
});

test("a check of another text than the document now has is a fault", () => {
  expect(buildTimeline(checked("sha256-2")).issues).toEqual([
    {
      path: "/checks/a/contentHash",
      code: "stale-check",
      message: "checked against another text: sha256-1 (expected sha256-2)",
      severity: "error",
    },
  ]);
});

test("what relations quote is checked too, and nothing that is not quoted or not of the document", () => {
  const quoting = (source: string): Citation => ({ source, selector: { type: "TextQuoteSelector", exact: "met" } });
  const talks: TimelineEvent = {
    id: "talks",
    title: "Talks",
    date: "2023-09-18",
    status: "occurred",
    citations: [quoting("a"), { source: "a", locator: "p. 4" }, quoting("b"), quoting("constructor")],
    relations: [
      { type: "follows", target: "visit", citations: [quoting("a")] },
      { type: "partOf", target: "tour" },
    ],
  };
  expect(putChecks([talks], [], { checks: { a: check } }, expect.unreachable)).toEqual([
    {
      ...talks,
      citations: [{ ...quoting("a"), check }, ...talks.citations.slice(1)],
      relations: [
        { type: "follows", target: "visit", citations: [{ ...quoting("a"), check }] },
        { type: "partOf", target: "tour" },
      ],
    },
  ]);
});
