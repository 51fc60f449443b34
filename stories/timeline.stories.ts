import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { diplomacy, stageOf } from "./stage.js";

const meta: Meta = { title: "Timeline", component: "event-timeline" };
export default meta;

/** Russian and Chinese diplomacy in 2023, as four news reports tell it. Choose an event to see how it is known. */
export const DiplomacyOf2023: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { root, option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Wang Yi speaks at the Munich Security Conference, 18 February 2023")).toBeVisible();
    await expect(root.querySelectorAll("[data-reference]")).toHaveLength(4);
  },
};

/** All that the four reports date, from the invasion on. Around the weeks that they report on there is little. */
export const EverythingAtOnce: StoryObj = {
  render: () => diplomacy({ start: "", end: "" }),
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Putin orders troops into Ukraine")).toBeVisible();
    await expect(option("Joe Biden and Xi Jinping may meet, possible, November 2023")).toBeVisible();
  },
};
