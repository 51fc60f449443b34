import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { bridge } from "../../stories/bridge.js";
import { heard, settled, stage, type Stage, withoutMotion } from "../support/stage.js";
import { spring } from "../support/spring.js";

beforeEach(withoutMotion);

const titles = ({ root }: Stage): string[] =>
  Array.from(
    root.querySelectorAll("[role=option]"),
    (option) => option.getAttribute("aria-label")?.split(",")[0] ?? "",
  );

test("as of a day only what was reported by then is in the list, the details and the references", async () => {
  const timeline = await stage({ data: bridge, asOf: "2025-03-20", selected: "opening" });
  expect(titles(timeline)).toEqual(["Bridge to open in spring", "Bridge to open in June"]);
  expect(timeline.count(".details")).toBe(0);
  expect(timeline.count("[data-reference]")).toBe(2);
  expect(timeline.find(".known span").textContent).toBe("As of 20 March 2025: 2 of 5 events known");
});

test("events keep their places while report time moves", async () => {
  const timeline = await stage({ data: bridge });
  const place = (): string => timeline.option("Bridge to open in June").style.transform;
  const before = place();
  timeline.element.asOf = "2025-03-20";
  await settled(timeline.element);
  expect(place()).toBe(before);
});

test("the brackets step from report to report, and beyond the last is everything", async () => {
  const changes = heard("timeline-as-of-change");
  const timeline = await stage({ data: bridge, asOf: "2025-09-12" });
  timeline.option("The bridge opens").focus();
  await userEvent.keyboard("[[");
  await settled(timeline.element);
  expect(timeline.element.asOf).toBe("2025-09-09");
  await userEvent.keyboard("]]]");
  await settled(timeline.element);
  expect(timeline.element.asOf).toBe(undefined);
  expect(changes.map(({ detail }) => detail.asOf)).toEqual(["2025-09-09", "2025-09-12", "2025-09-15", undefined]);
});

test("the slider has a step for each day of publication and one for everything, and says where it is", async () => {
  const timeline = await stage({ data: bridge });
  const slider = timeline.find<HTMLInputElement>(".as-of input");
  expect([slider.min, slider.max, slider.value]).toEqual(["-1", "7", "7"]);
  slider.focus();
  await userEvent.keyboard("{Home}");
  await settled(timeline.element);
  expect([timeline.element.asOf, slider.getAttribute("aria-valuetext")]).toEqual([
    "2025-01-13",
    "Nothing had been reported yet",
  ]);
  expect(titles(timeline)).toEqual([]);
  await userEvent.keyboard("{ArrowRight}");
  await settled(timeline.element);
  expect(timeline.element.asOf).toBe("2025-01-14");
  expect(slider.getAttribute("aria-valuetext")).toBe("The Example Times, published 14 January 2025");
  expect(titles(timeline)).toEqual(["Bridge to open in spring"]);
});

test("what the page itself sets is not told as the reader's doing", async () => {
  const changes = heard("timeline-as-of-change");
  const { element } = await stage({ data: bridge });
  element.asOf = "2025-03-20";
  await settled(element);
  expect(changes).toEqual([]);
});

test("playing starts at the first report and ends when the element leaves the page", async () => {
  const timeline = await stage({ data: bridge });
  await userEvent.click(timeline.button("play"));
  await settled(timeline.element);
  expect(timeline.element.asOf).toBe("2025-01-14");
  expect(timeline.button("play").getAttribute("aria-label")).toBe("Pause");
  timeline.element.remove();
  document.body.append(timeline.element);
  await settled(timeline.element);
  expect(timeline.button("play").getAttribute("aria-label")).toBe("Play report by report");
});

test("without two days of publication there is no slider", async () => {
  const timeline = await stage({ data: { version: 1, sources: [], events: spring.events.slice(0, 3) } });
  expect(timeline.count(".as-of")).toBe(0);
});

test("the list counts the events that were known", async () => {
  const timeline = await stage({ data: bridge, asOf: "2025-06-02" });
  const last = timeline.option("Bridge to open in autumn");
  expect([last.getAttribute("aria-posinset"), last.getAttribute("aria-setsize")]).toEqual(["3", "3"]);
});

test("the page does not move while report time does", async () => {
  const timeline = await stage({ data: bridge });
  const box = (): readonly number[] => {
    const { top, height } = timeline.find(".plot").getBoundingClientRect();
    return [top, height];
  };
  const before = box();
  timeline.element.asOf = "2025-01-14";
  await settled(timeline.element);
  expect(box()).toEqual(before);
});

test("what a filter leaves out is still what the details and the header speak of", async () => {
  const timeline = await stage({ data: bridge, selected: "opening-june", query: "june", asOf: "2025-06-02" });
  expect(titles(timeline)).toEqual(["Bridge to open in June"]);
  expect(timeline.count(".trail li")).toBe(3);
  expect(timeline.find(".known span").textContent).toBe("As of 2 June 2025: 3 of 5 events known");
});

test("names of tracks, next and the ends of the list know no more than the sources did", async () => {
  const timeline = await stage({ data: bridge, asOf: "2025-03-20", groupBy: "place" });
  expect(timeline.element.toSvg()).not.toContain("North bank");
  timeline.element.select("opening-june");
  timeline.element.next();
  expect(timeline.element.selected).toBe("opening-june");
  timeline.option("Bridge to open in spring").focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await settled(timeline.element);
  expect(timeline.focused()).toBe("Bridge to open in June");
});

test("the focus stays with its event when what was known is in another order", async () => {
  const timeline = await stage({ data: bridge, asOf: "2025-06-02" });
  timeline.option("Bridge to open in June").focus();
  await userEvent.keyboard("[[");
  await settled(timeline.element);
  expect(timeline.focused()).toBe("Bridge to open in June");
});

test("the focus is not lost with the button that shows everything, nor with the details that close", async () => {
  const timeline = await stage({ data: bridge, asOf: "2025-03-20" });
  await userEvent.click(timeline.button("everything"));
  await settled(timeline.element);
  expect(timeline.root.activeElement).not.toBeNull();
});

test("attributes that are removed count as not given", async () => {
  const timeline = await stage(
    { data: bridge },
    { "as-of": "2025-03-20", query: "june", source: "times-plan", selected: "opening-june", "citation-style": "mla" },
  );
  for (const name of ["as-of", "query", "source", "selected", "src"]) timeline.element.removeAttribute(name);
  await settled(timeline.element);
  expect(titles(timeline)).toHaveLength(5);
  expect(timeline.count(".details")).toBe(0);
});
