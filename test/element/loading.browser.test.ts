import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { EventTimelineElement } from "../../src/index.js";
import { spring } from "../support/spring.js";
import { heard, nextFrame, settled, stage, stageOf } from "../support/stage.js";

/** Address of a text, for one test. */
function addressOf(content: unknown): string {
  const url = URL.createObjectURL(new Blob([typeof content === "string" ? content : JSON.stringify(content)]));
  onTestFinished(() => URL.revokeObjectURL(url));
  return url;
}

const titleOf = ({ shadowRoot }: EventTimelineElement): string | null | undefined =>
  shadowRoot?.querySelector("h2")?.textContent;

/** Makes fetch wait for one test; gives what was asked for, each with a way to answer. */
function slowly(): { readonly url: string; readonly signal: AbortSignal; readonly answer: (data: unknown) => void }[] {
  const asked: ReturnType<typeof slowly> = [];
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation(
    (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal ?? new AbortController().signal;
        signal.addEventListener("abort", () => reject(signal.reason as Error));
        const answer = (data: unknown): void => resolve(new Response(JSON.stringify(data)));
        asked.push({ url: input instanceof URL ? input.href : JSON.stringify(input), signal, answer });
      }),
  );
  onTestFinished(() => spy.mockRestore());
  return asked;
}

test("a blob: address is read, and the page is told", async () => {
  const loads = heard("timeline-load");
  const { element } = await stage({}, { src: addressOf(spring) });
  await expect.poll(() => titleOf(element)).toBe("A spring");
  expect(loads.map(({ detail }) => detail.document.events.length)).toEqual([7]);
  expect(loads[0]?.detail.issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a data: address is read", async () => {
  const { element } = await stage({}, { src: `data:application/json,${encodeURIComponent(JSON.stringify(spring))}` });
  await expect.poll(() => titleOf(element)).toBe("A spring");
});

test("a text with a byte order mark is read", async () => {
  const { element } = await stage({}, { src: addressOf(`\ufeff${JSON.stringify(spring)}`) });
  await expect.poll(() => titleOf(element)).toBe("A spring");
});

test.each([
  ["an address with nothing behind it", "/nowhere/at-all.json", "http", "404"],
  ["a text that is no JSON", "data:text/plain,Hello", "not-data", "no known format"],
  ["JSON that breaks off", 'data:application/json,{"events":[', "not-data", "not valid json"],
  ["a web page", "data:text/html,<!doctype html><title>Log in</title>", "not-data", "no known format"],
  ["an address that is none", "https://", "bad-url", "https://"],
  ["a script", "javascript:alert(1)", "bad-url", "expected an address on http"],
  ["a blob that is gone", "blob:http://localhost/none", "network", "cannot reach"],
])("%s is told to the reader with the reason, and to the page with a code", async (_, src, code, reason) => {
  const errors = heard("timeline-error");
  const { element, find, count } = await stage({}, { src });
  await expect.poll(() => count(".failed")).toBe(1);
  expect(find(".failed").getAttribute("role")).toBe("alert");
  expect(find(".reason").textContent).toContain(reason);
  expect(errors.map(({ detail, target }) => [detail.code, target])).toEqual([[code, element]]);
  expect(find(".timeline").getAttribute("aria-busy")).toBe("false");
});

test("a server that answers 404 at first is asked again by a button", async () => {
  const spy = vi
    .spyOn(globalThis, "fetch")
    .mockImplementationOnce(() => Promise.resolve(new Response("", { status: 404 })));
  onTestFinished(() => spy.mockRestore());
  const { element, count, button } = await stage({}, { src: addressOf(spring) });
  await expect.poll(() => count(".failed")).toBe(1);
  await userEvent.click(button("retry"));
  await expect.poll(() => titleOf(element)).toBe("A spring");
  expect(count(".failed")).toBe(0);
});

test("a file on its way is announced", async () => {
  const asked = slowly();
  const { element, find, count } = await stage({}, { src: "/slow.json" });
  expect(find(".loading").textContent).toContain("Loading the timeline");
  expect(find(".timeline").getAttribute("aria-busy")).toBe("true");
  asked[0]?.answer(spring);
  await expect.poll(() => titleOf(element)).toBe("A spring");
  expect(count(".loading")).toBe(0);
});

test("of several addresses the last wins, in whatever order they answer", async () => {
  const asked = slowly();
  const { element } = await stage({}, { src: "/first.json" });
  element.src = "/second.json";
  await settled(element);
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[1]?.answer({ ...spring, title: "Second" });
  asked[0]?.answer({ ...spring, title: "First" });
  await expect.poll(() => titleOf(element)).toBe("Second");
});

test("an element taken out of the page stops loading and says nothing; put back, it loads", async () => {
  const events = heard("timeline-load", "timeline-error");
  const asked = slowly();
  const { element } = await stage({}, { src: "/slow.json" });
  element.remove();
  expect(asked[0]?.signal.aborted).toBe(true);
  await settled(element);
  expect(events).toEqual([]);
  document.body.append(element);
  await settled(element);
  asked.at(-1)?.answer(spring);
  await expect.poll(() => titleOf(element)).toBe("A spring");
});

test("an element that is never in the page asks for nothing", async () => {
  const asked = slowly();
  const element = document.createElement("event-timeline");
  element.src = "/never.json";
  await nextFrame();
  expect(asked).toEqual([]);
});

test("data given as a property go before src", async () => {
  const { element } = await stage({ data: { ...spring, title: "By property" } }, { src: addressOf(spring) });
  await settled(element);
  expect(titleOf(element)).toBe("By property");
});

test("what was read stays when the next file fails", async () => {
  const { element, count } = await stage({}, { src: addressOf(spring) });
  await expect.poll(() => titleOf(element)).toBe("A spring");
  const errors = heard("timeline-error");
  element.src = "data:text/plain,Hello";
  await expect.poll(() => errors).toHaveLength(1);
  await settled(element);
  expect(count("[role=option]")).toBe(7);
});

test("a script of JSON among the children is read, with the good records shown and the bad ones named", async () => {
  const element = document.createElement("event-timeline");
  const script = Object.assign(document.createElement("script"), { type: "application/json" });
  script.textContent = JSON.stringify([
    { id: "a", title: "Good", date: "2023-02-18" },
    { id: "b", title: "No such day", date: "2023-02-30" },
    { id: "a", title: "An id twice", date: "2023-02-20" },
  ]);
  element.append(script);
  document.body.append(element);
  onTestFinished(() => element.remove());
  await settled(element);
  const { count, find } = stageOf(element);
  expect(count("[role=option]")).toBe(1);
  expect(find(".issues summary").textContent).toBe("2 records need attention");
  const listed = Array.from(find(".issues").querySelectorAll("li"), ({ textContent }) => textContent);
  expect(listed).toEqual([
    expect.stringMatching(/^\/events\/1\/date .*2023-02-30/u),
    expect.stringMatching(/^\/events\/2\/id .*"a"/u),
  ]);
  expect(element.issues.map(({ path }) => path)).toEqual(["/events/1/date", "/events/2/id"]);
});

test("a script of JSON that comes later is read then", async () => {
  const { element, count } = await stage({});
  const script = Object.assign(document.createElement("script"), { type: "application/json" });
  script.textContent = JSON.stringify(spring);
  element.append(script);
  await expect.poll(() => count("[role=option]")).toBe(7);
});

test("a script that is no JSON is told like a file", async () => {
  const errors = heard("timeline-error");
  const element = document.createElement("event-timeline");
  element.append(Object.assign(document.createElement("script"), { type: "application/json", textContent: "{" }));
  document.body.append(element);
  onTestFinished(() => element.remove());
  await settled(element);
  expect(stageOf(element).find(".failed .reason").textContent).toContain("not valid json");
  expect(errors.map(({ detail }) => detail.code)).toEqual(["not-data"]);
});

test("an element without data shows what is among its children", async () => {
  const { element, find } = await stage({});
  element.append(Object.assign(document.createElement("p"), { textContent: "1969: a landing" }));
  await settled(element);
  expect(find<HTMLSlotElement>("slot").assignedElements()[0]?.getBoundingClientRect().height).toBeGreaterThan(0);
  element.data = spring;
  await settled(element);
  expect(element.querySelector("p")?.getBoundingClientRect().height).toBe(0);
});

test.each([[[]], [{ version: 1, sources: [], events: [] }]])(
  "of %o the reader learns that there is nothing to show",
  async (data) => {
    const { find, count } = await stage({ data });
    expect(find(".empty").textContent).toContain("There are no events to show.");
    expect(count(".plot")).toBe(0);
  },
);

test.each([[null], [42], ["events"], [{}], [{ events: 7 }], [[null, 1, "x", [], { id: 1 }]]])(
  "the data %o break nothing, and better ones are shown",
  async (data) => {
    const { element, count } = await stage({ data });
    expect(count("[role=option]")).toBe(0);
    element.data = spring;
    await settled(element);
    expect(count("[role=option]")).toBe(7);
  },
);
