import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { diplomacy, stageOf } from "./stage.js";

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

/** How well a date is known is seen from its mark alone. */
export const EveryKindOfDate: StoryObj = {
  render: () =>
    html`<event-timeline
      label="Every kind of date"
      start="2023-02"
      end="2023-05"
      .data=${forms.map(([title, date], index) => ({ id: `form-${index}`, title: `${title}: ${date}`, date }))}
    ></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Some day of a month: 2023-03, March 2023")).toBeVisible();
    await expect(option("One of two days: [2023-03-06,2023-03-20], 6 or 20 March 2023")).toBeVisible();
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
