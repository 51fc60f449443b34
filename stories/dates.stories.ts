import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { expect, waitFor } from "storybook/test";
import { describe, describePrecision, en, parseEdtf } from "../src/core.js";
import { diplomacy, stageOf, timeline } from "./stage.js";

const meta: Meta = { title: "Dates" };
export default meta;

/** Hollow and dashed is expected, hollow and dotted is possible, filled has happened; the words say it too. */
export const ExpectedEvents: StoryObj = {
  render: () => diplomacy({ start: "2023-03", end: "2023-11", groupBy: "status" }),
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(
      option("Xi Jinping may visit Russia in spring, possible, April 2023 or 1 to 10 May 2023"),
    ).toBeVisible();
    await expect(option("Forum on the New Silk Road in Beijing, expected, October 2023")).toBeVisible();
  },
};

const forms = [
  ["An exact day", "2023-03-10"],
  ["A clock time", "2023-03-10T14:30:00"],
  ["From day to day", "2023-02-20/2023-03-25"],
  ["Some day of a month", "2023-03"],
  ["Some day of a season", "2023-21"],
  ["Some day of a week", "[2023-03-06..2023-03-12]"],
  ["Some day of a year", "2021"],
  ["Some year of a decade", "202X"],
  ["About a day", "2023-03-10~"],
  ["About a month", "2023-03~"],
  ["Perhaps a day", "2023-03-10?"],
  ["Perhaps about a month", "2023-03%"],
  ["A day left open", "2023-03-XX"],
  ["Since a day, ongoing", "2023-03-10/.."],
  ["Since a day, end unknown", "2023-03-10/"],
  ["One of two days", "[2023-03-06,2023-03-20]"],
  ["Either of two months", "[2023-02,2023-04]"],
  ["Each of three days", "{2023-03-01,2023-03-11,2023-03-21}"],
  ["From month to month", "2023-02/2023-04"],
] as const;

const everyKind = (start: string, end: string): TemplateResult =>
  html`<event-timeline
    label=${`Every kind of date, from ${start} to ${end}`}
    start=${start}
    end=${end}
    .data=${forms.map(([title, date], index) => ({ id: `form-${index}`, title: `${title}: ${date}`, date }))}
  ></event-timeline>`;

/** How well a date is known is seen from its mark alone, at any zoom: over months, over years, and over days. */
export const EveryKindOfDate: StoryObj = {
  render: () =>
    html`${everyKind("2023-02", "2023-05")} ${everyKind("2016", "2034")} ${everyKind("2023-03-04", "2023-03-24")}
      <table>
        <caption>
          What each is called
        </caption>
        <tbody>
          ${forms.map(
            ([, date]) =>
              html`<tr>
                <th scope="row"><code>${date}</code></th>
                <td>${describe(parseEdtf(date), en)}</td>
                <td>${describePrecision(parseEdtf(date), en)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Some day of a month: 2023-03, March 2023")).toBeVisible();
    await expect(option("One of two days: [2023-03-06,2023-03-20], 6 or 20 March 2023")).toBeVisible();
  },
};

/** Long stretches in which nothing happens are drawn short; the break says how long they are. */
export const LongGaps: StoryObj = {
  render: () => html`<event-timeline .data=${timeline} gaps="compress"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { element, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(element.toSvg()).toContain(">9 months<");
  },
};

const deepTime = [
  ["Big Bang", "Y-138E8"],
  ["The Earth forms", "Y-454E7"],
  ["Cambrian explosion", "Y-539E6/Y-485E6"],
  ["The last dinosaurs that are not birds", "Y-66E6~"],
  ["Homo sapiens", "Y-300E3~"],
  ["Caesar is killed", "-0043-03-15"],
  ["A man on the Moon", "1969-07-20T20:17:40Z"],
] as const;

/** One axis from a second to billions of years; before the year 1 it counts as people do. */
export const DeepTime: StoryObj = {
  render: () =>
    html`<event-timeline
      label="Deep time"
      .data=${deepTime.map(([title, date]) => ({ id: title, title, date }))}
    ></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { element, option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Big Bang, 13.8 billion BCE")).toBeVisible();
    element.zoomTo("-0043");
    await waitFor(() => expect(option("Caesar is killed, 15 March 44 BCE")).toBeVisible());
    await expect(element.toSvg()).toContain(">44 BCE<");
  },
};

/** Known only to lie between two other events: the ends of the bracket point at them. */
export const BetweenTwoEvents: StoryObj = {
  render: () =>
    html`<event-timeline
      label="Some time in spring"
      selected="letter"
      .data=${[
        { id: "talks", title: "The talks end", date: "2023-03-10" },
        {
          id: "letter",
          title: "A letter is written",
          date: "[2023-03-10..2023-05-02]",
          dateBasis: { kind: "computed", after: ["talks"], before: ["treaty"] },
        },
        { id: "treaty", title: "The treaty is signed", date: "2023-05-02" },
      ]}
    ></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".basis")).toHaveTextContent("after “The talks end”");
    await expect(find(".legend")).toHaveTextContent("between two events");
  },
};

/** A line marks the day as of which the timeline is read; without `as-of` it marks today. */
export const AsOf: StoryObj = {
  render: () => diplomacy({ asOf: "2023-09-19" }),
  play: async ({ canvasElement }) => {
    const { element, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(element.toSvg()).toContain("As of 19 September 2023");
  },
};
