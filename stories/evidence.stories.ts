import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { bridge } from "./bridge.js";
import { diplomacy, stageOf } from "./stage.js";

const meta: Meta = { title: "How do we know" };
export default meta;

const bridgeWith = (selected: string): TemplateResult =>
  html`<event-timeline .data=${bridge} .selected=${selected}></event-timeline>`;

/** Five citations of two papers: who says what in which words, how often for themselves, and where to read it. */
export const FiveCitations: StoryObj = {
  render: () => bridgeWith("opening"),
  play: async ({ canvasElement }) => {
    const { root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(root.querySelectorAll("[part=citation]")).toHaveLength(5);
    await expect(find(".agreement")).toHaveTextContent("2 publishers");
    await expect(find("[part=citation] a")).toHaveAttribute(
      "href",
      "https://example.org/times-opens#:~:text=on%20Saturday%20the%20mayor%20cut%20the%20ribbon",
    );
  },
};

/** The same on a phone: nothing is wider than the page. */
export const FiveCitationsOnAPhone: StoryObj = {
  render: () => html`<div style="inline-size: 360px">${bridgeWith("opening")}</div>`,
  play: async ({ canvasElement }) => {
    const { root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(root.querySelectorAll("[part=citation]")).toHaveLength(5);
    for (const part of [".details", ".filters", ".as-of", ".references", ".disagreement"])
      await expect(find(part).scrollWidth).toBeLessThanOrEqual(360);
  },
};

/** Every source has a number by which it is cited, and leads back to its events; one that states no day says how it is known. */
export const References: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(root.querySelectorAll("[data-reference]")).toHaveLength(4);
    await expect(find(".references")).toHaveTextContent("[2023, September 18–24]");
    await expect(find(".references")).toHaveTextContent("How the date of publication is known");
  },
};

/** What recurs from report to report is a theme, shown by quoted words; searching for it finds all that say it. */
export const Themes: StoryObj = {
  render: () => diplomacy({ selected: "lavrov-september-talks" }),
  play: async ({ canvasElement }) => {
    const { element, root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".details dl")).toHaveTextContent("multipolar world");
    element.query = "not against third parties";
    await waitFor(() => expect(find(".filters output")).toHaveTextContent(/^\d of 34 events$/u));
    await expect(root.querySelector("[role=option]")).not.toBeNull();
  },
};

/** The words were looked up in the document, or not found in it; an archived copy stands beside the address. */
export const FragmentAndArchive: StoryObj = {
  render: () => bridgeWith("opening-spring"),
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".check")).toHaveTextContent("Found word for word in the document on 3 November 2025");
    await expect(find(".archived")).toHaveAttribute("href", "https://archive.example.org/20250115/times-plan");
    element.selected = "opening-autumn";
    await waitFor(() => expect(find(".check")).toHaveTextContent("Not found in the document"));
  },
};

/** A line leads from what was expected to what came of it; the difference is as vague as the dates. */
export const ExpectedAndOutcome: StoryObj = {
  render: () => diplomacy({ selected: "moscow-summit" }),
  play: async ({ canvasElement }) => {
    const { find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".standing")).toHaveTextContent("between 1 day and 10 weeks earlier");
    await expect(find(".legend")).toHaveTextContent("what came of it");
  },
};

/** A date that was moved again and again, step by step; and an expectation of which nothing more was reported. */
export const SlipTrail: StoryObj = {
  render: () => bridgeWith("opening-june"),
  play: async ({ canvasElement }) => {
    const { element, root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    const steps = Array.from(
      root.querySelectorAll(".trail li"),
      (step) => step.textContent?.trim().split(/\s{2,}/u)[0],
    );
    await expect(steps).toEqual(["Bridge to open in spring", "Bridge to open in June", "Bridge to open in autumn"]);
    element.selected = "ferry";
    await waitFor(() => expect(find(".standing")).toHaveTextContent("no report of the outcome in these sources"));
  },
};

/** The timeline as its sources had it on a day. The slider has a step for each report; `[` and `]` step as well. */
export const AsOf: StoryObj = {
  render: () => diplomacy({ asOf: "2023-02-21" }),
  play: async ({ canvasElement }) => {
    const { element, root, find, option, drawn } = await stageOf(canvasElement);
    const titles = (): string[] =>
      Array.from(root.querySelectorAll("[role=option] .label > span:first-child"), (name) => name.textContent ?? "");
    await drawn();
    const february = titles();
    await expect(find(".known")).toHaveTextContent("As of 21 February 2023");
    option("Wang Yi speaks at the Munich Security Conference").focus();
    await userEvent.keyboard("]");
    await waitFor(() => expect(element.asOf).toBe("2023-02-22"));
    element.asOf = "2023-02-23";
    await waitFor(() => expect(titles().length).toBeGreaterThan(february.length));
    await expect(titles()).toContain("Putin receives Wang Yi in the Kremlin");
    await expect(titles()).not.toContain("Wang Yi and Jake Sullivan hold talks in Malta");
    element.asOf = "2023-09-19";
    await waitFor(() => expect(titles()).toContain("Wang Yi and Jake Sullivan hold talks in Malta"));
    await expect(find(".known")).toHaveTextContent("may have come out later");
    await userEvent.click(find(".known button"));
    await waitFor(() => expect(element.asOf).toBeUndefined());
  },
};

/** On 1 April 2023 the visit of spring is still possible, and nobody has reported the summit of March. */
export const FirstOfApril: StoryObj = {
  render: () => diplomacy({ asOf: "2023-04-01", selected: "xi-spring-visit" }),
  play: async ({ canvasElement }) => {
    const { root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".details .status")).toHaveTextContent("possible");
    await expect(root.querySelector(".standing")).toBeNull();
    await expect(root.querySelector("[role=option][aria-label^='Putin and Xi hold a summit']")).toBeNull();
  },
};

/** Report by report, by itself; nothing moves in between. */
export const Play: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await userEvent.click(find("[data-action=play]"));
    await waitFor(() => expect(element.asOf).toBe("2023-02-21"));
    await waitFor(() => expect(element.asOf).toBe("2023-02-22"), { timeout: 4000 });
    await userEvent.click(find("[data-action=play]"));
    await expect(find("[data-action=play]")).toHaveAccessibleName("Play report by report");
  },
};

/** Where sources differ all values are kept; the details say which is shown and why, and a filter shows these alone. */
export const AgreementAndConflict: StoryObj = {
  render: () => bridgeWith("opening"),
  play: async ({ canvasElement }) => {
    const { element, root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    const captions = Array.from(root.querySelectorAll(".disagreement caption"), (caption) =>
      caption.textContent?.trim(),
    );
    await expect(captions).toEqual(["Date", "Place", "visitors"]);
    await expect(find(".disagreement")).toHaveTextContent("Shown is what most publishers give; of equals, the latest.");
    await userEvent.click(find(".filters [type=checkbox]"));
    await waitFor(() => expect(root.querySelectorAll("[role=option]")).toHaveLength(1));
    await expect(element.disputed).toBe(true);
  },
};

/** One source chosen: its events stay, the others fade; and how many nobody else reports. */
export const SourceLens: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await userEvent.selectOptions(find(".filters select"), "003_73fc8d6edca50fa8");
    await waitFor(() => expect(root.querySelector(".event.faint")).not.toBeNull());
    await expect(element.source).toBe("003_73fc8d6edca50fa8");
    await expect(find(".filters output")).toHaveTextContent(/^\d+ events, \d+ of them in this source alone$/u);
  },
};

/** Words of titles, themes, claims and quotations, and of the sources' own titles. */
export const Search: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await userEvent.type(find(".filters [type=search]"), "last weekend");
    await waitFor(() => expect(root.querySelectorAll("[role=option]").length).toBeLessThan(5));
    await expect(element.query).toBe("last weekend");
    await expect(root.querySelector("[role=option][aria-label^='Wang Yi and Jake Sullivan']")).not.toBeNull();
  },
};

/** Citations as text, Markdown, HTML, BibLaTeX, RIS or CSL-JSON, of one event, of those in view or of all. */
export const CopyAndExport: StoryObj = {
  render: () => bridgeWith("opening"),
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(element.exportCitations("ris")).toContain("TY  - NEWS");
    await userEvent.click(find("[data-action=copy-citations]"));
    // Where the browser does not let a page copy, the text stands there to be copied by hand.
    await waitFor(() => expect(find(".copy .confirmed, .by-hand textarea")).toBeVisible());
    await userEvent.click(find(".export summary"));
    await userEvent.selectOptions(find(".export select"), "biblatex");
    await expect(find(".export [data-action=download]")).toBeVisible();
  },
};

/** A chronicle with footnotes, to print or to paste. */
export const Dossier: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { find, drawn } = await stageOf(canvasElement);
    await drawn();
    await userEvent.click(find(".export summary"));
    await userEvent.selectOptions(find(".export select"), "chronicle.md");
    await userEvent.click(find(".export [data-action=copy]"));
    await waitFor(() => expect(find(".export .confirmed, .by-hand textarea")).toBeVisible());
  },
};
