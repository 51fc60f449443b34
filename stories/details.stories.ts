import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { diplomacy, stageOf, timeline, YEAR } from "./stage.js";

const meta: Meta = { title: "Details and sources" };
export default meta;

/** Press an event: when, who, where, and which source says so in which words. */
export const Select: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, find, option, drawn } = await stageOf(canvasElement);
    await drawn();
    await userEvent.click(option("Wang Yi and Jake Sullivan hold talks in Malta"));
    await waitFor(() => expect(find(".details h3")).toHaveTextContent("Wang Yi and Jake Sullivan hold talks in Malta"));
    await expect(element.selected).toBe("malta-talks");
    await expect(find(".details")).toHaveTextContent("16 or 17 September 2023");
    await expect(find(".basis")).toHaveTextContent("“last weekend”");
  },
};

/** Two keys from an event to its source, one key back. */
export const FollowACitation: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { root, find, option, drawn } = await stageOf(canvasElement);
    await drawn();
    const event = option("Putin receives Wang Yi in the Kremlin");
    event.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(root.activeElement).toHaveTextContent("Putin receives Wang Yi in the Kremlin"));
    // The next tab stop; simulated keys do not tab inside a shadow root.
    const citation = find(".evidence button.number");
    citation.focus();
    await expect(citation).toHaveAccessibleName(/^Reference \d/);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(root.activeElement?.matches("[data-reference]")).toBe(true));
  },
};

/** References as Chicago has them; `apa` and `mla` are there as well, and a page may pass a style of its own. */
export const CitationStyle: StoryObj = {
  render: () =>
    html`<event-timeline
      .data=${timeline}
      start=${YEAR.start}
      end=${YEAR.end}
      citation-style="chicago"
    ></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(find(".references li p")).toHaveTextContent("“Wang Yi-Putin Meeting Strengthens China-Russia Ties.”");
    element.citationStyle = (source) => [{ text: `See ${source.title ?? ""}` }];
    await waitFor(() => expect(find(".references li p")).toHaveTextContent("See Wang Yi-Putin Meeting"));
  },
};

/** Each reference leads back to the events that cite it. */
export const FromAReferenceToItsEvents: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, root, find, drawn } = await stageOf(canvasElement);
    await drawn();
    const details = root.querySelector<HTMLDetailsElement>("[data-reference] details:last-of-type");
    await userEvent.click(details?.querySelector("summary") ?? root.host);
    await userEvent.click(find("[data-reference] [data-action=select]"));
    await waitFor(() => expect(element.selected).not.toBeUndefined());
    await expect(root.activeElement?.matches("[data-heading]")).toBe(true);
  },
};
