import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import type { EventColumns } from "../src/data/columns.js";
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

/**
 * A million. The first picture is there before all are read. Press a number to come closer, or look for a title: Enter
 * goes there.
 */
export const MillionEvents: StoryObj = {
  name: "A million events",
  // Read when it is chosen, not by who leafs through the page of all stories.
  tags: ["!autodocs"],
  render: () => many(1_000_000),
  play: async ({ canvasElement }) => {
    const { element, root, find, option, span, drawn } = await stageOf(canvasElement);
    await drawn();
    await waitFor(() => expect(root.querySelector("progress")).toBeNull(), { timeout: 50_000 });
    await expect(find(".extent")).toHaveTextContent("1,000,000 events");
    await expect(root.querySelectorAll("*").length).toBeLessThan(1000);
    const before = span();
    await userEvent.click(find("[role=option].cluster"));
    await waitFor(() => expect(span()).toBeLessThan(before));
    await waitFor(() => expect(root.querySelectorAll(".label").length).toBeGreaterThan(10));

    await userEvent.type(find("[type=search]"), "Event 777777");
    await waitFor(() => expect(find(".filters output")).toHaveTextContent("1 of 1,000,000 events"), {
      timeout: 50_000,
    });
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(find(".details")).toHaveTextContent("Event 777777"));
    await waitFor(() => expect(option("Event 777777")).toHaveAttribute("aria-selected", "true"));
    await expect(span()).toBeLessThan(before / 20);
    await expect(element.selected).toBe("e777777");
  },
};

/** Three thousand meetings, not as records but as columns: names in one list, first instants in a typed array. */
export const Columns: StoryObj = {
  render: () => {
    const index = Uint32Array.from({ length: 3000 }, (_, row) => row);
    const start = Float64Array.from(index, (row) => Date.UTC(2014, 0) + row * 86_400_000);
    const data: EventColumns = {
      id: index,
      title: Array.from(index, (row) => `Meeting ${row + 1}`),
      start,
      end: start.map((instant, row) => instant + (1 + (row % 3)) * 86_400_000),
      track: Array.from(index, (row) => `Desk ${1 + (row % 4)}`),
      importance: Float32Array.from(index, (row) => (row % 10) / 10),
    };
    return html`<event-timeline label="3,000 meetings" group-by="category" .data=${data}></event-timeline>`;
  },
  play: async ({ canvasElement }) => {
    const { element, find, option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(element.issues).toEqual([]);
    await expect(find(".extent").textContent).toContain("3,000 events");
    await expect(element.toSvg()).toContain(">Desk 4<");
    element.zoomTo("2014-01");
    await waitFor(() => expect(option("Meeting 3").getAttribute("aria-label")).toContain("3 to 5 January 2014"));
  },
};
