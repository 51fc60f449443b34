import type { TimelineDocument, TimelineEvent } from "../../src/data/types.js";

const event = (
  id: string,
  title: string,
  date: string,
  category: string,
  citations: TimelineEvent["citations"] = [],
): TimelineEvent => ({ id, title, date, category, citations, status: "occurred" });

/** Seven events in the spring of 2020, far enough from each other to be named; two of them cite sources. */
export const spring: TimelineDocument = {
  version: 1,
  title: "A spring",
  sources: [
    {
      id: "times",
      type: "article-newspaper",
      title: "Talks in spring",
      "container-title": "The Times",
      URL: "https://example.org/times",
    },
    {
      id: "post",
      type: "article-newspaper",
      title: "After the talks",
      "container-title": "The Post",
      URL: "https://example.org/post",
    },
  ],
  events: [
    event("envoy", "Envoy arrives", "2020-03-02", "Visits"),
    event("talks", "Talks begin", "2020-03-16", "Talks", [
      { source: "times", selector: { type: "TextQuoteSelector", exact: "the talks began on Monday" } },
      { source: "post" },
    ]),
    event("pause", "Talks pause", "2020-03-30", "Talks"),
    event("letter", "Letter sent", "2020-04-13", "Letters"),
    event("reply", "Reply comes", "2020-04-27", "Letters"),
    event("treaty", "Treaty signed", "2020-05-11", "Talks", [{ source: "post" }]),
    event("return", "Envoy returns", "2020-05-25", "Visits"),
  ],
};
