import { expect, test } from "vitest";
import { type Key, keyAction, type KeyAction } from "../../src/element/keyboard.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { fitted, type View } from "../../src/scene/view.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { dataset, type Sketch } from "../support/datasets.js";
import { frame, itemOf, view } from "../support/frames.js";

const year = dataset(["2023-02-01 Arrival", "2023-05-01 Talks", "2023-05-02 Dinner", "2023-09-01 Departure"]);
const spring = view("2023-04/2023-06");

/** What a key does on the item with a title, none for `undefined`. */
function press(key: string, title?: string, { held = {}, on = spring, all = year }: Held = {}): KeyAction | undefined {
  const scene = swimlanes(all, on, frame());
  const item = title === undefined ? undefined : itemOf(scene, title);
  return keyAction(
    { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held },
    item,
    scene,
    on,
    all,
  );
}

interface Held {
  readonly held?: Partial<Key>;
  readonly on?: View;
  readonly all?: typeof year;
}

test.each<[string, string, string | undefined, Held, KeyAction | undefined]>([
  ["the first arrow goes to the first event in view", "ArrowRight", undefined, {}, { focus: { row: 1, track: 0 } }],
  ["Right goes to the next event", "ArrowRight", "Talks", {}, { focus: { row: 2, track: 0 } }],
  ["Left goes to the one before", "ArrowLeft", "Dinner", {}, { focus: { row: 1, track: 0 } }],
  ["Right on the last in view goes on beyond the view", "ArrowRight", "Dinner", {}, { focus: { row: 3, track: 0 } }],
  ["Left on the first in view goes back beyond it", "ArrowLeft", "Talks", {}, { focus: { row: 0, track: 0 } }],
  ["Right on the last event of all stays", "ArrowRight", "Departure", { on: view("2023") }, {}],
  ["Left on the first event of all stays", "ArrowLeft", "Arrival", { on: view("2023") }, {}],
  ["Home goes to the first in view", "Home", "Dinner", {}, { focus: { row: 1, track: 0 } }],
  ["End goes to the last in view", "End", "Talks", {}, { focus: { row: 2, track: 0 } }],
  [
    "with Ctrl, Home goes to the first of all",
    "Home",
    "Talks",
    { held: { ctrlKey: true } },
    { focus: { row: 0, track: 0 } },
  ],
  [
    "with Ctrl, End goes to the last of all",
    "End",
    "Talks",
    { held: { ctrlKey: true } },
    { focus: { row: 3, track: 0 } },
  ],
  ["Enter opens the details", "Enter", "Talks", {}, { activate: "open" }],
  ["Space chooses and stays", " ", "Talks", {}, { activate: "choose" }],
  ["Escape closes what is chosen", "Escape", "Talks", { on: { ...spring, selected: "event-1" } }, { dismiss: true }],
  ["Escape is left to the page when nothing is chosen", "Escape", "Talks", {}, undefined],
  ["Tab is left to the page", "Tab", "Talks", {}, undefined],
  ["letters are left to the page", "a", "Talks", {}, undefined],
  ["with Alt, arrows are left to the browser", "ArrowLeft", "Talks", { held: { altKey: true } }, undefined],
  ["with Meta, too", "ArrowLeft", "Talks", { held: { metaKey: true } }, undefined],
  [
    "with Ctrl, + is left to the browser, which enlarges the page",
    "+",
    "Talks",
    { held: { ctrlKey: true } },
    undefined,
  ],
  ["in an empty timeline all keys are", "ArrowRight", undefined, { all: dataset([]) }, undefined],
])("%s", (_, key, title, held, action) => {
  expect(press(key, title, held)).toEqual(action);
});

test("Down goes to the lane below, and Up back again", () => {
  const all = dataset([
    { date: "2023-05-01", title: "Upper", importance: 0.9 },
    { date: "2023-05-01", title: "Middle", importance: 0.5 },
    { date: "2023-05-01", title: "Lower", importance: 0.1 },
  ] satisfies Sketch[]);
  const rowOf = (title: string): number => all.events.findIndex((event) => event.title === title);
  expect(press("ArrowDown", "Upper", { all })).toEqual({ focus: { row: rowOf("Middle"), track: 0 } });
  expect(press("ArrowUp", "Lower", { all })).toEqual({ focus: { row: rowOf("Middle"), track: 0 } });
  expect(press("ArrowUp", "Upper", { all })).toEqual({});
});

test.each([
  ["+", instantOf(2023, 5, 1), instantOf(2023, 5, 2), 0.5, "zoom.key"],
  ["=", instantOf(2023, 5, 1), instantOf(2023, 5, 2), 0.5, "zoom.key"],
  ["-", instantOf(2023, 5, 1), instantOf(2023, 5, 2), 2, "zoom.key"],
])("%s zooms about the event in focus", (key, from, to, factor, cause) => {
  const action = press(key, "Talks");
  const [first, last] = action?.view?.domain ?? [0, 0];
  const about = (from + to) / 2;
  expect(action?.cause).toBe(cause);
  expect((last - first) / (91 * DAY)).toBeCloseTo(factor, 6);
  expect((about - first) / (last - first)).toBeCloseTo((about - instantOf(2023, 4)) / (91 * DAY), 6);
});

test.each([
  ["PageDown", {}, 0.9],
  ["PageUp", {}, -0.9],
  ["ArrowRight", { shiftKey: true }, 0.1],
  ["ArrowLeft", { shiftKey: true }, -0.1],
])("%s %j moves the view by %d of it", (key, held, share) => {
  const action = press(key, "Talks", { held });
  expect(action?.cause).toBe("pan.key");
  expect(((action?.view?.domain[0] ?? 0) - instantOf(2023, 4)) / (91 * DAY)).toBeCloseTo(share, 6);
});

test("0 shows everything", () => {
  expect(press("0", "Talks")).toEqual({ view: { ...spring, domain: fitted(year.extent) }, cause: "fit" });
});
