import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { EventTimelineElement } from "../../src/index.js";
import { Site, type Visit } from "../support/page.js";

const SCRIPT = '<script type="module" src="/dist/event-timeline.min.js"></script>';
const TIMELINE = '<event-timeline src="/data/timeline.json" start="2023-02" end="2023-11"></event-timeline>';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
}, 60_000);
afterAll(() => site.close());

async function visit(body: string): Promise<Visit> {
  const visited = await site.visit(body);
  onTestFinished(() => visited.page.close());
  return visited;
}

describe("on a page of one script and one tag, under a strict policy and with trusted types", () => {
  test("the dataset is shown, and nothing else is asked for", async () => {
    const { page, complaints, requests } = await visit(SCRIPT + TIMELINE);
    await page.getByRole("option", { name: /^Putin receives Wang Yi in the Kremlin/ }).waitFor();
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("Russian and Chinese diplomacy in 2023");
    expect(complaints).toEqual([]);
    expect(requests).toEqual(["/page", "/dist/event-timeline.min.js", "/data/timeline.json"]);
  });

  test("it zooms, selects, and leads from the event to its source", async () => {
    const { page, complaints } = await visit(SCRIPT + TIMELINE);
    const option = page.getByRole("option", { name: /^Putin receives Wang Yi in the Kremlin/ });
    const span = (): Promise<number> =>
      page.locator("event-timeline").evaluate((element: EventTimelineElement) => element.domain[1] - element.domain[0]);
    await option.waitFor();
    const before = await span();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(span).toBeLessThan(0.51 * before);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(span).toBeGreaterThan(before);
    await option.focus();
    await page.keyboard.press("Enter");
    const details = page.getByRole("region", { name: "Event details" });
    expect(await details.getByRole("heading", { level: 3 }).textContent()).toBe(
      "Putin receives Wang Yi in the Kremlin",
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.querySelector("event-timeline")?.shadowRoot?.activeElement?.localName))
      .toBe("li");
    expect(complaints).toEqual([]);
  });

  test("every grouping is shown and exported without a complaint", async () => {
    const { page, complaints } = await visit(SCRIPT + TIMELINE);
    await page.locator("[role=option]").first().waitFor();
    const groupings = await page.getByLabel("Group by").locator("option").allTextContents();
    expect(groupings).toEqual(["nothing", "category", "place", "participant", "status", "source"]);
    for (const grouping of groupings) {
      await page.getByLabel("Group by").selectOption(grouping);
      expect(await page.locator("event-timeline").evaluate((element: EventTimelineElement) => element.toSvg())).toMatch(
        /^<svg /,
      );
    }
    expect(complaints).toEqual([]);
  });

  test("data in the page are shown without a request", async () => {
    const { page, complaints, requests } = await visit(
      `${SCRIPT}<event-timeline><script type="application/json">[{"id":"a","title":"A landing","date":"1969-07-20"}]</script></event-timeline>`,
    );
    await page.getByRole("option", { name: "A landing, 20 July 1969" }).waitFor();
    expect(complaints).toEqual([]);
    expect(requests).toEqual(["/page", "/dist/event-timeline.min.js"]);
  });

  test("the script may stand behind the tag", async () => {
    const { page, complaints } = await visit(TIMELINE + SCRIPT);
    await page.locator("[role=option]").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("of two copies of the script, as of two versions, the first is taken and the second does no harm", async () => {
    const copy = '<script type="module" src="/dist/event-timeline.min.js?copy"></script>';
    const { page, requests, complaints } = await visit(SCRIPT + copy + TIMELINE);
    await page.locator("[role=option]").first().waitFor();
    expect(requests.filter((path) => path.endsWith(".js"))).toHaveLength(2);
    expect(await page.locator("event-timeline").count()).toBe(1);
    // What the second copy of Lit may complain of is a policy of a name that is taken.
    expect(complaints.filter((complaint) => !complaint.includes("lit-html"))).toEqual([]);
  });

  test("without a script what the author wrote in the element is read", async () => {
    const { page } = await visit("<event-timeline><ol><li>1969: a landing</li></ol></event-timeline>");
    expect(await page.getByRole("listitem").isVisible()).toBe(true);
  });
});

interface Case {
  readonly name: string;
  readonly cat: string;
  readonly input: { readonly kind: string; readonly value?: unknown };
}

const folder = resolve(import.meta.dirname, "../../../shared/hostile");
const isThere = existsSync(folder);
const read = (name: string): string => readFileSync(resolve(folder, name), "utf8");
const cases = isThere
  ? (JSON.parse(read("cases.json")) as readonly Case[]).filter(
      // A million events are for the benchmark.
      ({ cat, input }) => input.kind === "data" && cat !== "scale",
    )
  : [];

/** Gives an element the data of a case, written with `start` and `end` for `date`, and looks at what became of them. */
const suffer = async (value: unknown): Promise<Outcome> => {
  const { expand } = globalThis as unknown as { expand: (value: unknown) => unknown };
  // Within, since all of this function runs on the page.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const dated = (record: unknown): unknown => {
    if (typeof record !== "object" || record === null) return record;
    const own = Object.getOwnPropertyDescriptors(record) as Record<string, PropertyDescriptor>;
    const [start, end] = [own["start"]?.value as unknown, own["end"]?.value as unknown];
    const days = typeof start === "number" && Math.abs(start) < 8e15 ? new Date(start).toISOString() : undefined;
    const from = days?.replace(/T.*/, "").replace(/^\+0+/, "") ?? start;
    const date = typeof from === "string" && typeof end === "string" ? `${from}/${end}` : from;
    return Object.defineProperties({}, { ...own, date: { value: date, enumerable: true } });
  };
  const data = expand(value) as { events?: unknown };
  const isDocument = typeof data === "object" && data !== null && "events" in data;
  const events = isDocument ? data.events : data;
  const given = Array.isArray(events) ? Array.from(events, dated) : events;
  const hasControl = JSON.stringify(value).includes('"ctl"');

  const element = document.createElement("event-timeline");
  document.body.append(element);
  const root = (): ShadowRoot => element.shadowRoot ?? document.createElement("i").attachShadow({ mode: "open" });
  const drawn = async (): Promise<void> => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  };
  const shown = (selector: string): readonly Element[] => [...root().querySelectorAll(selector)];
  element.data = isDocument ? { events: given } : given;
  await drawn();
  for (const summary of root().querySelectorAll("details")) summary.open = true;
  for (const groupBy of ["category", "none"] as const) {
    element.groupBy = groupBy;
    await drawn();
  }
  element.select("a");
  await drawn();
  element.select("ctl");
  await drawn();
  const control = root().querySelector(".details h3")?.textContent ?? undefined;
  const strange = [
    ...shown("img, iframe, script, style, object, embed, template, link, form, video, audio, image, use"),
    ...shown("*").filter((part) => part.getAttributeNames().some((name) => /^on|^src|^style-|^xlink/u.test(name))),
    ...shown("[href]").filter((part) => !/^(https?:|mailto:|#)/u.test(part.getAttribute("href") ?? "")),
    ...shown("[style]").filter((part) => /url|evil|expression|@import/iu.test(part.getAttribute("style") ?? "")),
  ].map((part) => part.outerHTML.slice(0, 200));
  element.data = [{ id: "good", title: "Good", date: "2001" }];
  await drawn();
  const later = shown("[role=option]").map((option) => option.getAttribute("aria-label"));
  element.remove();
  return {
    control: hasControl ? control : "Control",
    strange,
    later,
    // oxlint-disable-next-line no-underscore-dangle
    pwned: (globalThis as { __pwned?: unknown }).__pwned,
    polluted: Object.keys(Object.prototype),
  };
};

interface Outcome {
  readonly control: string | undefined;
  readonly strange: readonly string[];
  readonly later: readonly (string | null)[];
  readonly pwned: unknown;
  readonly polluted: readonly string[];
}

describe.runIf(isThere)("../shared/hostile", () => {
  let victim: Visit;
  beforeAll(async () => {
    // The reviver without what it needs of Node.
    const [reviver = ""] = /^const events[^]*?(?=^if \(process)/mu.exec(read("expand.mjs")) ?? [];
    site.put("/expand.js", `${reviver.replaceAll("export ", "")}\nglobalThis.expand = expand;`);
    victim = await site.visit(`${SCRIPT}<script type="module" src="/expand.js"></script>`);
  }, 60_000);
  afterAll(() => victim.page.close());

  test.each(cases)("$name does no harm on a page", async ({ input }) => {
    victim.forget();
    const outcome = await victim.page.evaluate(suffer, input.value);
    expect(outcome).toEqual({ control: "Control", strange: [], later: ["Good, 2001"], pwned: undefined, polluted: [] });
    expect(victim.requests).toEqual([]);
    expect(victim.complaints).toEqual([]);
  });
});
