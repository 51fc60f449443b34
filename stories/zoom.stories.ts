import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { diplomacy, stageOf, timeline, YEAR } from "./stage.js";

const meta: Meta = { title: "Zoom and pan" };
export default meta;

/** Ctrl or ⌘ with the wheel zooms about the pointer, as a pinch does. The wheel alone scrolls the page. */
export const Wheel: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { find, span, drawn } = await stageOf(canvasElement);
    await drawn();
    const before = span();
    const plot = find(".plot");
    const turn = (ctrlKey: boolean): boolean =>
      plot.dispatchEvent(
        new WheelEvent("wheel", { deltaY: -100, ctrlKey, clientX: 200, clientY: 300, bubbles: true, cancelable: true }),
      );
    await expect(turn(false), "the page may scroll").toBe(true);
    await expect(span()).toBe(before);
    await expect(turn(true), "the page may not scroll").toBe(false);
    await waitFor(() => expect(span()).toBeLessThan(before));
  },
};

/** On a page that does not scroll any wheel may zoom: `wheel="zoom"`. With `wheel="none"` none does. */
export const AnyWheel: StoryObj = {
  render: () =>
    html`<event-timeline .data=${timeline} start=${YEAR.start} end=${YEAR.end} wheel="zoom"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const { find, span, drawn } = await stageOf(canvasElement);
    await drawn();
    const before = span();
    find(".plot").dispatchEvent(
      new WheelEvent("wheel", { deltaY: -100, clientX: 200, clientY: 300, bubbles: true, cancelable: true }),
    );
    await waitFor(() => expect(span()).toBeLessThan(before));
  },
};

/** Each gesture has a button: earlier, later, out, in, and everything. */
export const Buttons: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, find, span, drawn } = await stageOf(canvasElement);
    await drawn();
    const before = span();
    await userEvent.click(find("[data-action=zoom-in]"));
    await waitFor(() => expect(span()).toBeCloseTo(before / 2, -3));
    const [from] = element.domain;
    await userEvent.click(find("[data-action=later]"));
    await waitFor(() => expect(element.domain[0]).toBeGreaterThan(from));
    await userEvent.click(find("[data-action=fit]"));
    await waitFor(() => expect(span()).toBeGreaterThan(before));
  },
};

/** Plus and minus zoom about the event in focus, Page Up and Down turn pages, 0 shows everything. */
export const Keys: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { root, option, span, drawn } = await stageOf(canvasElement);
    await drawn();
    option("Wang Yi speaks").focus();
    const before = span();
    await userEvent.keyboard("+");
    await waitFor(() => expect(span()).toBeCloseTo(before / 2, -3));
    await expect(root.activeElement).toHaveAccessibleName(/^Wang Yi speaks/);
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(root.activeElement).not.toHaveAccessibleName(/^Wang Yi speaks/));
    await userEvent.keyboard("0");
    await waitFor(() => expect(span()).toBeGreaterThan(before));
  },
};

/** The strip below shows everything: drag the window, pull its ends, or press where you want to be. */
export const Overview: StoryObj = {
  render: () => diplomacy(),
  play: async ({ canvasElement }) => {
    const { element, find, drawn } = await stageOf(canvasElement);
    await drawn();
    const [from, to] = element.domain;
    find("[role=slider]").focus();
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() => expect(element.domain[0]).toBeLessThan(from));
    await expect(element.domain[1]).toBe(to);
  },
};

/** From two years to one day: what was a dot is a day, and never less. */
export const OneDay: StoryObj = {
  render: () => diplomacy({ start: "2023-09-16", end: "2023-09-21" }),
  play: async ({ canvasElement }) => {
    const { option, drawn } = await stageOf(canvasElement);
    await drawn();
    await expect(option("Lavrov and Wang Yi hold talks in Moscow, 18 September 2023")).toBeVisible();
  },
};
