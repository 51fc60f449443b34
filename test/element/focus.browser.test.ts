import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { settled, stage } from "../support/stage.js";

/** Events a day apart from each other from 2020 on, with names too long for all to be shown. */
const days = (count: number): { id: string; title: string; date: string }[] =>
  Array.from({ length: count }, (_, day) => ({
    id: `e${day}`,
    title: `Event ${day} with a long name`,
    date: new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
  }));

/** What takes the focus when a reader presses Tab before the timeline and goes on until it has left it. */
async function stopsAmong(data: unknown): Promise<readonly string[]> {
  const { element, root } = await stage({ data });
  const before = document.createElement("button");
  element.before(before);
  onTestFinished(() => before.remove());
  before.focus();
  const stops: string[] = [];
  for (;;) {
    await userEvent.keyboard("{Tab}");
    if (document.activeElement !== element || stops.length > 30) break;
    stops.push(root.activeElement?.getAttribute("role") ?? root.activeElement?.localName ?? "");
  }
  element.remove();
  return stops;
}

test("Tab reaches and leaves the timeline in as many stops for three events as for three hundred", async () => {
  const few = await stopsAmong(days(3));
  expect(few).toEqual(
    "a select button button button button button input option slider slider button summary".split(" "),
  );
  expect(await stopsAmong(days(300))).toEqual(few);
});

test("an event in focus that joins a cluster hands the focus to the cluster", async () => {
  const { element, root, option, count } = await stage({ data: days(200) }, { start: "2020-03-01", end: "2020-03-04" });
  option("Event 61").focus();
  element.fit();
  await settled(element);
  expect(count("[role=option].cluster")).toBeGreaterThan(0);
  expect(document.activeElement).toBe(element);
  expect(root.activeElement?.matches("[role=option]")).toBe(true);
});
