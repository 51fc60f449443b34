import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { ar } from "../src/locales/ar.js";
import { de } from "../src/locales/de.js";
import { stageOf, timeline, YEAR } from "./stage.js";

const meta: Meta = { title: "Languages" };
export default meta;

/** Dates and buttons in German; the data keep their own language. French, Spanish, Arabic and Japanese come along. */
export const German: StoryObj = {
  render: () =>
    html`<event-timeline .data=${timeline} .locale=${de} start=${YEAR.start} end=${YEAR.end}></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { option, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Wang Yi speaks at the Munich Security Conference, 18. Februar 2023")).toBeVisible();
    await expect(find("[data-action=fit]")).toHaveAccessibleName("Alles zeigen");
  },
};

/** Arabic on a page that is written from right to left. Time runs from left to right on every page. */
export const Arabic: StoryObj = {
  render: () =>
    html`<div dir="rtl">
      <event-timeline
        .data=${timeline}
        .locale=${ar}
        start=${YEAR.start}
        end=${YEAR.end}
        selected="malta-talks"
      ></event-timeline>
    </div>`,
  play: async ({ canvasElement }) => {
    const { find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(getComputedStyle(find(".head")).direction).toBe("rtl");
    await expect(find(".details time")).toHaveTextContent("سبتمبر 2023");
  },
};
