import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { stageOf } from "./stage.js";

const meta: Meta = { title: "States" };
export default meta;

/** Data without events. */
export const Empty: StoryObj = {
  render: () => html`<event-timeline label="A quiet year" .data=${[]}></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { find } = await stageOf(canvasElement);
    await expect(find(".state")).toHaveTextContent("There are no events to show.");
  },
};

/** A file that cannot be read: what is wrong, and a way to try again. */
export const Failed: StoryObj = {
  render: () => html`<event-timeline label="Diplomacy" src="data:text/plain,Not%20found"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { find } = await stageOf(canvasElement);
    await waitFor(() => expect(find(".failed")).toHaveTextContent("The timeline could not be loaded."));
    await userEvent.click(find("[data-action=retry]"));
    await waitFor(() => expect(find(".failed .reason")).toHaveTextContent("in no known format"));
  },
};

/** While a file is on its way. */
export const Loading: StoryObj = {
  render: () => html`<event-timeline label="Diplomacy" .src=${neverAnswered()}></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { find } = await stageOf(canvasElement);
    await expect(find(".loading")).toHaveTextContent("Loading the timeline");
    await expect(find(".timeline")).toHaveAttribute("aria-busy", "true");
  },
};

/** Records with faults are named with place and reason; all others are shown. */
export const BadRecords: StoryObj = {
  render: () =>
    html`<event-timeline
      label="Two of four"
      .data=${[
        { id: "a", title: "A good record", date: "2023-02-18" },
        { id: "b", title: "February has no 30th", date: "2023-02-30" },
        { id: "a", title: "An id twice", date: "2023-02-20" },
        { id: "c", title: "Another good record", date: "2023-03" },
      ]}
    ></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { find, option, element, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Another good record")).toBeVisible();
    await expect(element.issues.map(({ path }) => path)).toEqual(["/events/1/date", "/events/2/id"]);
    await userEvent.click(find(".issues summary"));
    await expect(find(".issues")).toHaveTextContent("/events/1/date");
  },
};

/** An address that a story may wait for: a stream into which nothing is ever written. */
function neverAnswered(): string {
  const answer = globalThis.fetch;
  const address = "data:application/json,pending";
  globalThis.fetch = (input, init) =>
    input instanceof URL && input.href === address ? new Promise(() => undefined) : answer(input, init);
  return address;
}
