import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { spring } from "../support/spring.js";
import { heard, settled, stage, type Stage, withoutMotion } from "../support/stage.js";

beforeEach(withoutMotion);

/** March to May, with the focus on an event. */
async function focusedOn(name: string, attributes: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const timeline = await stage({ data: spring }, attributes);
  timeline.option(name).focus();
  await settled(timeline.element);
  return timeline;
}

async function press({ element }: Stage, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled(element);
}

test("Tab reaches and leaves the timeline in a number of stops that does not grow with the events", async () => {
  const stops = async (count: number): Promise<string[]> => {
    const data = Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      date: `${1000 + index}`,
    }));
    const { element, root } = await stage({ data });
    const names: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    element.before(Object.assign(document.createElement("button"), { id: "before" }));
    document.querySelector<HTMLElement>("#before")?.focus();
    for (let stop = 0; stop < 20; stop++) {
      await userEvent.keyboard("{Tab}");
      if (document.activeElement !== element) break;
      names.push(root.activeElement?.getAttribute("role") ?? root.activeElement?.localName ?? "");
    }
    document.querySelector("#before")?.remove();
    element.remove();
    return names;
  };
  const few = await stops(3);
  expect(few).toEqual(["a", "select", "button", "button", "button", "button", "button", "option", "slider", "slider"]);
  expect(await stops(300)).toEqual(few);
});

test("an event in focus that joins a cluster hands the focus to the cluster", async () => {
  const data = Array.from({ length: 200 }, (_, day) => ({
    id: `e${day}`,
    title: `Event ${day} with a long name`,
    date: new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
  }));
  const timeline = await stage({ data }, { start: "2020-03-01", end: "2020-03-04" });
  const { element, root, count } = timeline;
  timeline.option("Event 61").focus();
  element.fit();
  await settled(element);
  expect(count("[role=option].cluster")).toBeGreaterThan(0);
  expect(document.activeElement).toBe(element);
  expect(root.activeElement?.matches("[role=option]")).toBe(true);
});

