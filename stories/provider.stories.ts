import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { stageOf } from "./stage.js";
import { tenMillion } from "./ten-million.js";

const meta: Meta = { title: "Data that do not fit" };
export default meta;

/** A store is asked for what a view can show: counts, and the few hundred events that can be named. */
export const TenMillionEvents: StoryObj = {
  render: () =>
    html`<event-timeline label="Ten million reports" group-by="category" .provider=${tenMillion}></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { root, find, span, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(
      Number(/([\d,]+) events/u.exec(find(".extent").textContent)?.[1]?.replaceAll(",", "")),
    ).toBeGreaterThan(9_000_000);
    const before = span();
    await userEvent.click(find("[role=option].cluster"));
    await waitFor(() => expect(span()).toBeLessThan(before / 4));
    await waitFor(() => expect(find(".timeline").getAttribute("aria-busy")).toBe("false"));
    await expect(root.querySelectorAll("*").length).toBeLessThan(1500);
  },
};
