import { expect, test } from "vitest";
import { fit } from "../../src/paint/fit.js";
import { paintNames } from "../../src/paint/names.js";
import { light } from "../../src/paint/theme.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import type { Item } from "../../src/scene/scene.js";
import { dataset } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

/** CSS px of each character, whatever the font. */
const LETTER = 8;

interface Written {
  readonly text: string;
  readonly font: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
}

/** A canvas that writes down what is written on it, with letters of one width. */
function fakeCanvas(): { readonly context: CanvasRenderingContext2D; readonly written: Written[]; measured: number } {
  const written: Written[] = [];
  const state = {
    font: "",
    fillStyle: "",
    measureText: (text: string) => {
      fake.measured++;
      return { width: text.length * LETTER, fontBoundingBoxAscent: 12.6, fontBoundingBoxDescent: 3.4 };
    },
    fillText: (text: string, x: number, y: number) =>
      void written.push({ text, font: state.font, fill: state.fillStyle, x, y }),
    fillRect: () => undefined,
  };
  const fake = { written, measured: 0, context: state as unknown as CanvasRenderingContext2D };
  return fake;
}

const typeface = () => ({ family: "sans-serif", size: 14 });

const [plain] = swimlanes(dataset([{ date: "2023-03-10", title: "Talks in Malta" }]), view("2023"), frame()).items;
const item = (changes: Partial<Item>): Item => {
  if (plain === undefined) throw new Error("no item");
  return { ...plain, y: 100, labelX: 50, labelWidth: 400, ...changes };
};

const paint = (...items: readonly Item[]): readonly Written[] => {
  const { context, written } = fakeCanvas();
  paintNames(context, items, light, typeface());
  return written;
};

test("a title is followed by what is said beside it, each in its own colour", () => {
  const title = { text: "Talks in Malta", fill: light.ink, x: 50 };
  const note = { text: "expected", fill: light.expected, x: 50 + 14 * LETTER + 6 };
  const pips = { text: "••", fill: light.muted, x: note.x + 8 * LETTER + 6 };
  expect(paint(item({ note: "expected", pips: "••" }))).toMatchObject([title, note, pips]);
});

test("what has not happened is in italics, and what is selected is bold and in the colour of the accent", () => {
  const [title, note] = paint(item({ isSelected: true, note: "expected" }));
  expect([title?.font, title?.fill]).toEqual(["normal 600 14px sans-serif", light.accent]);
  expect(note?.font).toBe("italic 400 12.5px sans-serif");
});

test("what the reader does not look for is muted, its note too", () => {
  expect(paint(item({ isFaint: true, note: "expected" })).map(({ fill }) => fill)).toEqual([light.muted, light.muted]);
});

test("where room is short the title is cut, and never the word that it has not happened", () => {
  const [title, note] = paint(item({ note: "expected", labelWidth: 150 }));
  expect([title?.text, note?.text]).toEqual(["Talks in…", "expected"]);
  const right = (note?.x ?? 0) + 8 * LETTER;
  expect(right).toBeLessThanOrEqual(50 + 150);
});

test("items without room for a name have none", () => {
  expect(paint(item({ labelWidth: 0, note: "expected", pips: "•" }))).toEqual([]);
});

test("letters stand where those of a line of 18 px do: ascent and descent in whole pixels, the rest halved", () => {
  // 100 + 14 to the line, (18 - 13 - 3) / 2 above, and 13 of ascent.
  expect(paint(item({})).map(({ y }) => y)).toEqual([100 + 14 + 1 + 13]);
});

test("a title in Arabic is set by itself, from its first letter", () => {
  const title = "محادثات في مالطا";
  expect(paint(item({ label: title })).map(({ text }) => text)).toEqual([`\u2068${title}\u2069`]);
});

test("in a typeface a text is measured once, however many frames it is in", () => {
  const fake = fakeCanvas();
  const type = typeface();
  const items = [item({ note: "expected", pips: "•" })];
  paintNames(fake.context, items, light, type);
  const first = fake.measured;
  paintNames(fake.context, items, light, type);
  // The line of the font is measured in each frame.
  expect(fake.measured - first).toBe(1);
});

const within = (most: number) => (text: string) => text.length <= most;

test.each([
  ["Talks", 5, "Talks"],
  ["Talks in Malta", 9, "Talks in…"],
  ["Talks in Malta", 7, "Talks…"],
  ["Talks", 0, "T…"],
  ["🕊🕊🕊🕊", 5, "🕊🕊…"],
  ["", 0, ""],
])("%s in the room of %i is %s", (text, most, cut) => {
  expect(fit(text, within(most))).toBe(cut);
});

test("a long title is cut with a few questions", () => {
  let asked = 0;
  fit("x".repeat(20_000), (text) => {
    asked++;
    return text.length <= 77;
  });
  expect(asked).toBeLessThan(20);
});
