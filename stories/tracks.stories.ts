import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { diplomacy, stageOf } from "./stage.js";

const meta: Meta = { title: "Tracks" };
export default meta;

/** Tracks by category. The menu offers place, participant, status and source as well. */
export const ByCategory: StoryObj = {
  render: () => diplomacy({ groupBy: "category" }),
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    const height = find("canvas").clientHeight;
    await userEvent.selectOptions(find("select"), "participant");
    await waitFor(() => expect(element.groupBy).toBe("participant"));
    await waitFor(() => expect(find("canvas").clientHeight).toBeGreaterThan(height));
  },
};

/** A track for each source: an event that two of them report lies in both. */
export const BySource: StoryObj = {
  render: () => diplomacy({ groupBy: "source", start: "2023-09", end: "2023-10" }),
  play: async ({ canvasElement }) => {
    const { root, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(root.querySelectorAll('[role=option][aria-label^="Wang Yi visits Russia"]').length).toBeGreaterThan(1);
  },
};

/** What happened, what was planned, what was expected and what was only possible. */
export const ByStatus: StoryObj = {
  render: () => diplomacy({ groupBy: "status" }),
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Putin is expected to visit China, expected, October 2023")).toBeVisible();
  },
};
