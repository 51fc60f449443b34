import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { spring } from "../support/spring.js";
import { heard, settled, stage, type Stage, withoutMotion } from "../support/stage.js";

const april = { start: "2020-04", end: "2020-04" };

/** Puts the focus on the list, as Tab would, and presses. */
async function begin(stage: Stage): Promise<(keys: string) => Promise<string | undefined>> {
  stage.find("[role=option][tabindex='0']").focus();
  return async (keys) => {
    await userEvent.keyboard(keys);
    await settled(stage.element);
    return stage.focused();
  };
}

test("arrows go from event to event in the order of time, and stay at the ends", async () => {
  const press = await begin(await stage({ data: spring }));
  expect(await press("{ArrowRight}")).toBe("Talks begin");
  expect(await press("{ArrowRight}")).toBe("Talks pause");
  expect(await press("{ArrowLeft}{ArrowLeft}{ArrowLeft}")).toBe("Envoy arrives");
  expect(await press("{End}{ArrowRight}")).toBe("Envoy returns");
});

test("an arrow beyond the edge of the view brings the next event into it", async () => {
  await withoutMotion();
  const on = await stage({ data: spring }, april);
  const press = await begin(on);
  expect(await press("{End}")).toBe("Reply comes");
  const [from] = on.element.domain;
  expect(await press("{ArrowRight}")).toBe("Treaty signed");
  expect(on.element.domain[0]).toBeGreaterThan(from);
});

test("up and down go to the nearest event of the track above or below", async () => {
  const press = await begin(await stage({ data: spring }, { "group-by": "category" }));
  // Talks, of which there are most, stand above visits, and letters below.
  expect(await press("{Home}")).toBe("Envoy arrives");
  expect(await press("{ArrowUp}")).toBe("Talks begin");
  expect(await press("{ArrowDown}")).toBe("Envoy arrives");
  expect(await press("{ArrowDown}")).toBe("Letter sent");
});

test("Home and End go to the ends of the view, with ctrl to those of all events", async () => {
  await withoutMotion();
  const press = await begin(await stage({ data: spring }, april));
  expect(await press("{Home}")).toBe("Letter sent");
  expect(await press("{End}")).toBe("Reply comes");
  expect(await press("{Control>}{Home}{/Control}")).toBe("Envoy arrives");
  expect(await press("{Control>}{End}{/Control}")).toBe("Envoy returns");
});

test("shift and an arrow pan by a tenth, the page keys by nine tenths", async () => {
  await withoutMotion();
  const on = await stage({ data: spring }, april);
  const press = await begin(on);
  const [from] = on.element.domain;
  const moved = (): number => (on.element.domain[0] - from) / on.span();
  await press("{Shift>}{ArrowRight}{/Shift}");
  expect(moved()).toBeCloseTo(0.1, 6);
  await press("{Shift>}{ArrowLeft}{/Shift}");
  expect(moved()).toBeCloseTo(0, 6);
  await press("{PageUp}");
  expect(moved()).toBeCloseTo(-0.9, 6);
  await press("{PageDown}");
  expect(moved()).toBeCloseTo(0, 6);
});

test("plus and minus zoom about the event in focus, and 0 shows everything", async () => {
  await withoutMotion();
  const events = heard("timeline-view-change");
  const on = await stage({ data: spring }, april);
  const press = await begin(on);
  const before = on.span();
  expect(await press("{End}")).toBe("Reply comes");
  const { x } = on.option("Reply comes").getBoundingClientRect();
  expect(await press("+")).toBe("Reply comes");
  expect(on.span() / before).toBeCloseTo(0.5, 6);
  expect(Math.abs(on.option("Reply comes").getBoundingClientRect().x - x)).toBeLessThan(25);
  await press("-");
  expect(on.span() / before).toBeCloseTo(1, 6);
  await press("0");
  expect(on.element.domain[0]).toBeLessThan(Date.UTC(2020, 2, 2));
  expect(events.filter(({ detail }) => detail.settled).map(({ detail }) => detail.cause)).toEqual([
    "zoom.key",
    "zoom.key",
    "fit",
  ]);
});

test("space selects and stays, Escape selects nothing and stays", async () => {
  const selections = heard("timeline-select");
  const on = await stage({ data: spring });
  const press = await begin(on);
  expect(await press("{ArrowRight} ")).toBe("Talks begin");
  expect(on.element.selected).toBe("talks");
  expect(await press("{Escape}")).toBe("Talks begin");
  expect([on.element.selected, on.count(".details")]).toEqual([undefined, 0]);
  expect(selections.map(({ detail }) => detail.event?.id)).toEqual(["talks", undefined]);
});

test("Enter opens the details at their heading, Tab leads to the first citation, Escape back to the event", async () => {
  const on = await stage({ data: spring });
  const press = await begin(on);
  expect(await press("{ArrowRight}{Enter}")).toBe("Talks begin");
  expect(on.root.activeElement?.localName).toBe("h3");
  await userEvent.tab();
  expect(on.root.activeElement?.closest("[part=citation]")).toBe(on.find("[part=citation]"));
  expect(await press("{Escape}")).toBe("Talks begin");
  expect(on.root.activeElement?.role).toBe("option");
  expect(on.element.selected).toBeUndefined();
});

test("the number of a citation leads to its reference, and the reference back to the event", async () => {
  const on = await stage({ data: spring });
  const press = await begin(on);
  await press("{ArrowRight}{Enter}");
  on.find("[data-action=reference][data-id=post]").click();
  await settled(on.element);
  const reference = on.root.activeElement;
  expect(reference?.getAttribute("data-reference")).toBe("post");
  reference?.querySelector("details")?.setAttribute("open", "");
  await settled(on.element);
  reference?.querySelector<HTMLElement>("[data-id=treaty]")?.click();
  await settled(on.element);
  expect([on.element.selected, on.focused()]).toEqual(["treaty", "Treaty signed"]);
});

test.each(["a", "F5", "Tab", "ArrowRight with ctrl", "+ with ctrl", "ArrowLeft with alt", "Escape"])(
  "%s is left to the page while nothing is selected",
  async (name) => {
    const on = await stage({ data: spring });
    const [key = "", , modifier] = name.split(" ");
    const event = new KeyboardEvent("keydown", {
      key,
      ctrlKey: modifier === "ctrl",
      altKey: modifier === "alt",
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    on.find("[role=option]").dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  },
);

test("keys outside the list do nothing", async () => {
  const on = await stage({ data: spring });
  const { domain } = on.element;
  await userEvent.keyboard("+{ArrowRight}{Enter}");
  await settled(on.element);
  expect([on.element.domain, on.element.selected]).toEqual([domain, undefined]);
});

test("the list has one tab stop, wherever the reader is", async () => {
  await withoutMotion();
  const on = await stage({ data: spring });
  const press = await begin(on);
  const stops = (): number => on.count("[role=option][tabindex='0']");
  expect(stops()).toBe(1);
  for (const keys of ["{ArrowRight}", "+", "+", "{PageDown}", "{PageUp}", "0", "{Control>}{End}{/Control}"]) {
    await press(keys);
    expect(stops()).toBe(1);
  }
});

test("the focus never falls to the page when the view, the tracks or the data change", async () => {
  await withoutMotion();
  const on = await stage({ data: spring });
  const press = await begin(on);
  await press("{Control>}{End}{/Control}");
  for (const change of [
    () => (on.element.domain = [Date.UTC(2020, 2, 1), Date.UTC(2020, 2, 8)]),
    () => on.element.fit(),
    () => (on.element.groupBy = "category"),
    () => (on.element.groupBy = "none"),
    () => (on.element.data = [{ id: "moon", title: "Moon landing", date: "1969-07-20" }]),
  ]) {
    change();
    await settled(on.element);
    expect(on.root.activeElement?.role).toBe("option");
  }
  expect(on.focused()).toBe("Moon landing");
});

test("the skip link leads past the whole timeline", async () => {
  const on = await stage({ data: spring });
  on.find(".skip").click();
  await settled(on.element);
  expect(on.root.activeElement?.classList.contains("end")).toBe(true);
  expect(location.hash).toBe("");
});

test("a screen reader hears what is in view once the view has come to rest", async () => {
  await withoutMotion();
  const on = await stage({ data: spring }, april);
  const press = await begin(on);
  await press("0");
  await expect.poll(() => on.find("[role=status]").textContent, { timeout: 3000 }).toMatch(/^Showing .*7 events\.$/);
});
