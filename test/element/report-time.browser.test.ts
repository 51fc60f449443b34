import { beforeEach, expect, test } from "vitest";
import { commands, userEvent } from "vitest/browser";
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
  expect([slider.min, slider.max, slider.value]).toEqual(["0", "7", "7"]);
  slider.focus();
  await userEvent.keyboard("{Home}");
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
  await commands.emulateMedia({ reducedMotion: "reduce" });
  const height = timeline.find(".plot").getBoundingClientRect().height;
  timeline.element.asOf = "2025-01-14";
  await settled(timeline.element);
  expect(timeline.find(".plot").getBoundingClientRect().height).toBe(height);
});
