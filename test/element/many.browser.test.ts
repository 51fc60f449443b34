import { expect, onTestFinished, test } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { settled, stage } from "../support/stage.js";

/** Bursts over ten years in four lanes, always the same. */
function events(count: number): { id: string; title: string; date: string; lane: string }[] {
  let seed = 42;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: new Date(Date.UTC(2014, 0) + 3.15e11 * random() ** 0.7).toISOString().slice(0, 10),
    lane: `Desk ${1 + (index % 4)}`,
  }));
}

test("a hundred thousand events are shown, zoomed, panned and chosen from with fewer than a thousand nodes", async () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent): unknown => errors.push(event.message);
  addEventListener("error", note);
  onTestFinished(() => removeEventListener("error", note));
  const timeline = await stage({ data: events(100_000) }, { "group-by": "category" });
  const { element, root, count, span, inPlot, button, rested } = timeline;
  await expect.poll(() => root.querySelector("progress"), { timeout: 20_000 }).toBeNull();
  await settled(element);
  const few = (): void => expect(root.querySelectorAll("*").length).toBeLessThan(1000);
  expect(element.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(element.toSvg()).toContain(">Desk 1<");
  few();
  const before = span();
  await commands.wheel({ at: inPlot(500, 60), by: [0, -100], key: "Control", times: 10 });
  await expect.poll(span, { timeout: 20_000 }).toBeLessThan(before / 30);
  few();
  await commands.drag(inPlot(600, 60), inPlot(200, 60));
  few();
  element.zoomTo("2021-03-01/2021-03-03");
  await settled(element);
  few();
  expect(count("[role=option]")).toBeGreaterThan(0);
  root.querySelector<HTMLElement>("[role=option]")?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}-");
  await rested();
  expect(root.activeElement?.matches("[role=option]")).toBe(true);
  await userEvent.click(button("fit"));
  await rested();
  expect(span()).toBeCloseTo(before, -3);
  few();
  expect(errors).toEqual([]);
});
