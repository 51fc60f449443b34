import { beforeEach, expect, test } from "vitest";
import { settled, stage, withoutMotion } from "../support/stage.js";

beforeEach(withoutMotion);

/** Records in order of time, one a day from 1900 on. */
const days = (count: number, title = "Day"): { id: string; title: string; date: string }[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${title}${index}`,
    title: `${title} ${index}`,
    date: new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10),
  }));

test("before many records are read the first picture is there, with the share that is read", async () => {
  const { element, root, count } = await stage({ data: days(60_000) });
  expect(root.querySelector("[aria-busy]")?.getAttribute("aria-busy")).toBe("true");
  expect(count("progress")).toBe(1);
  expect(count("[role=option]")).toBeGreaterThan(0);
  await expect.poll(() => count("progress"), { timeout: 20_000 }).toBe(0);
  await settled(element);
  expect(root.querySelector(".extent")?.textContent).toContain("60,000 events");
});

test("while records are read the page answers", async () => {
  const { count } = await stage({ data: days(200_000) });
  let answers = 0;
  while (count("progress") > 0) {
    await new Promise((resolve) => setTimeout(resolve));
    answers++;
  }
  expect(answers).toBeGreaterThan(5);
});

test("of two sets of data the last wins, however long the first takes to read", async () => {
  const { element, count, find } = await stage({ data: days(100_000) });
  element.data = days(3, "Night");
  await settled(element);
  expect(count("progress")).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await settled(element);
  expect(find(".extent").textContent).toContain("3 events");
});

test("reading ends when the data are taken away", async () => {
  const { element, count } = await stage({ data: days(100_000) });
  element.data = undefined;
  await settled(element);
  expect([count("progress"), count("[role=option]")]).toEqual([0, 0]);
});

test("whoever zoomed into the sample is where they were when all is read", async () => {
  const { element, count } = await stage({ data: days(60_000) });
  element.zoomTo("1950");
  const domain = element.domain;
  await expect.poll(() => count("progress"), { timeout: 20_000 }).toBe(0);
  await settled(element);
  expect(element.domain[0]).toBeCloseTo(domain[0], -5);
  expect(element.domain[1]).toBeCloseTo(domain[1], -5);
});

test("many records can be searched once their texts are gone through", async () => {
  const { element, count, find } = await stage({ data: days(20_000) });
  await expect.poll(() => count("progress"), { timeout: 20_000 }).toBe(0);
  element.query = "19999";
  await element.updateComplete;
  expect(find(".filters output").textContent).toBe("");
  await expect.poll(() => find(".filters output").textContent, { timeout: 20_000 }).toBe("1 of 20,000 events");
});

/** Long enough for the texts of 20,000 records to be gone through, which nothing tells of. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2000));

test("texts are gone through from when the search has the focus, so that the first letter has its answer", async () => {
  const { element, count, find } = await stage({ data: days(20_000) });
  await expect.poll(() => count("progress"), { timeout: 20_000 }).toBe(0);
  find(".filters [type=search]").focus();
  await element.updateComplete;
  expect([count("progress"), find(".timeline").getAttribute("aria-busy")]).toEqual([0, "false"]);
  await rest();
  element.query = "19999";
  await element.updateComplete;
  expect(find(".filters output").textContent).toBe("1 of 20,000 events");
});

test("texts are gone through as soon as all is read, where the search had the focus before", async () => {
  const { element, count, find } = await stage({ data: days(20_000) });
  find(".filters [type=search]").focus();
  await expect.poll(() => count("progress"), { timeout: 20_000 }).toBe(0);
  await rest();
  element.query = "19999";
  await element.updateComplete;
  expect(find(".filters output").textContent).toBe("1 of 20,000 events");
});
