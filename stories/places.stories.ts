import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { diplomacy, stageOf } from "./stage.js";

const meta: Meta = { title: "On any page" };
export default meta;

/** A column of a phone. */
export const Narrow: StoryObj = {
  render: () =>
    html`<div class="phone">${diplomacy()}</div>
      <style>
        .phone {
          inline-size: 328px;
        }
      </style>`,
  play: async ({ canvasElement }) => {
    const { find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".timeline").scrollWidth).toBeLessThanOrEqual(328);
  },
};

/** Colours follow `color-scheme`, wherever the page sets it. */
export const Dark: StoryObj = {
  render: () =>
    html`<div class="night">${diplomacy({ selected: "kremlin-talks" })}</div>
      <style>
        .night {
          color-scheme: dark;
          padding: 16px;
          background: #15181c;
        }
      </style>`,
  play: async ({ canvasElement }) => {
    const { element, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(getComputedStyle(element).backgroundColor).toBe("rgb(21, 24, 28)");
  },
};

/** Colours, typeface and height are custom properties; parts take any style. */
export const Themed: StoryObj = {
  render: () =>
    html`<div class="brand">${diplomacy()}</div>
      <style>
        .brand event-timeline {
          --timeline-paper: #fff8ef;
          --timeline-band: #f7ead8;
          --timeline-rule: #e4d3bb;
          --timeline-occurred: #0b5c55;
          --timeline-accent: #7a1fa2;
          --timeline-font: Georgia, serif;
          --timeline-height: 24rem;
          padding: 16px;
        }
        .brand event-timeline::part(title) {
          color: #0b5c55;
        }
      </style>`,
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(element.toSvg()).toContain("rgb(11, 92, 85)");
    await expect(getComputedStyle(find("h2")).color).toBe("rgb(11, 92, 85)");
    await expect(find("canvas").clientHeight).toBeLessThanOrEqual(24 * 16 + 60);
  },
};

/** Written into the page: no request, no script of your own. */
export const InThePage: StoryObj = {
  render: () =>
    html`<event-timeline label="Two talks">
      <script type="application/json">
        [
          { "id": "malta", "title": "Talks in Malta", "date": "[2023-09-16..2023-09-17]", "category": "Talks" },
          { "id": "moscow", "title": "Talks in Moscow", "date": "2023-09-18", "category": "Talks" }
        ]
      </script>
    </event-timeline>`,
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Talks in Malta, 16 or 17 September 2023")).toBeVisible();
  },
};
