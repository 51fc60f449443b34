import { html, type TemplateResult } from "lit";
import "../src/index.js";
import { timeline } from "../src/data.js";
import type { EventTimelineElement } from "../src/index.js";
import { expect, waitFor } from "storybook/test";

export { timeline };

/** The part of the dataset in which most happens. */
export const YEAR = { start: "2023-02", end: "2023-11" } as const;

/** The dataset's timeline, as a page would embed it. */
export const diplomacy = ({
  groupBy = "none",
  selected,
  asOf,
  start = YEAR.start,
  end = YEAR.end,
}: {
  readonly groupBy?: string;
  readonly selected?: string;
  readonly asOf?: string;
  readonly start?: string;
  readonly end?: string;
} = {}): TemplateResult =>
  html`<event-timeline
    .data=${timeline}
    start=${start}
    end=${end}
    group-by=${groupBy}
    .selected=${selected}
    .asOf=${asOf}
  ></event-timeline>`;

/** The timeline of a story, once it is drawn, with what a play needs of it. */
export async function stageOf(canvasElement: HTMLElement): Promise<Stage> {
  const element = canvasElement.querySelector("event-timeline");
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error("no <event-timeline> in the story");
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`nothing is ${selector}`);
    return found;
  };
  await element.updateComplete;
  return {
    element,
    root,
    find,
    option: (name) => find(`[role=option][aria-label^="${name}"]`),
    span: () => element.domain[1] - element.domain[0],
    drawn: () => waitFor(() => expect(root.querySelector("[role=option]")).not.toBeNull()),
  };
}

export interface Stage {
  readonly element: EventTimelineElement;
  readonly root: ShadowRoot;
  /** The first that matches a selector; throws when none does. */
  readonly find: (selector: string) => HTMLElement;
  /** The event whose name begins so. */
  readonly option: (name: string) => HTMLElement;
  /** Milliseconds in view. */
  readonly span: () => number;
  readonly drawn: () => Promise<void>;
}
