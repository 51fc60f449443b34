import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { stageOf } from "./stage.js";

const meta: Meta = { title: "Many events" };
export default meta;

/** Bursts over ten years, always the same. */
function events(count: number): { id: string; title: string; date: string; lane: string; importance: number }[] {
  let seed = 42;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) => {
    const year = 2014 + Math.floor(10 * random() ** 0.7);
    const month = String(1 + Math.floor(12 * random())).padStart(2, "0");
    const day = String(1 + Math.floor(28 * random() ** 2)).padStart(2, "0");
    const date = index % 9 === 0 ? `${year}-${month}` : `${year}-${month}-${day}`;
    return { id: `e${index}`, title: `Event ${index}`, date, lane: `Desk ${1 + (index % 4)}`, importance: random() };
  });
}

const many = (count: number): TemplateResult =>
  html`<event-timeline
    label=${`${count.toLocaleString("en")} events`}
    group-by="category"
    .data=${events(count)}
  ></event-timeline>`;

/** Where names find no room, events become a number. Press one to see what it stands for. */
export const ThousandEvents: StoryObj = {
  render: () => many(1000),
  play: async ({ canvasElement }) => {
    const { root, find, span, drawn } = await stageOf(canvasElement);
    await drawn();
    const before = span();
    await userEvent.click(find("[role=option].cluster"));
    await waitFor(() => expect(span()).toBeLessThan(before));
    await expect(root.querySelectorAll("*").length).toBeLessThan(1000);
  },
};

/** The same picture, with a hundred thousand. */
export const HundredThousandEvents: StoryObj = {
  render: () => many(100_000),
  play: async ({ canvasElement }) => {
    const { root, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(root.querySelectorAll("*").length).toBeLessThan(1000);
  },
};
