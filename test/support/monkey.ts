import { randomLcg } from "d3";
import type { CDPSession } from "playwright";
import type { Point } from "./commands.js";

/** CSS px of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the monkey sees before it acts: what of the element is in the window. */
export interface Sight {
  readonly plot: Box | undefined;
  readonly overview: Box | undefined;
  readonly search: Box | undefined;
  /** Events, clusters and names. */
  readonly marks: readonly Box[];
  /** Buttons, ways to references, and links. */
  readonly buttons: readonly Box[];
}

/** What a hand does in one go, as the inputs that it sends, and in words to do it again by. */
export interface Gesture {
  readonly words: string;
  readonly inputs: readonly Input[];
}

type Input = (session: CDPSession) => Promise<unknown>;

/** Numbers and choices that are the same for a seed. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomLcg(seed);
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  /** Throws on an empty list. */
  pick<Choice>(choices: readonly Choice[]): Choice {
    const chosen = choices[this.whole(0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError("nothing to choose from");
    return chosen;
  }

  within({ x, y, width, height }: Box): Point {
    return [Math.round(x + this.whole(0, width - 1)), Math.round(y + this.whole(0, height - 1))];
  }
}

/** Sends gestures one after the other, without waiting for what becomes of them in between. */
export async function act(session: CDPSession, gestures: readonly Gesture[]): Promise<void> {
  await Promise.all(gestures.flatMap(({ inputs }) => inputs.map((input) => input(session))));
}

/** The next gesture of a monkey that sees this: on the plot, the overview, a mark or a button, in the search, or a key. */
export function gesture(chance: Chance, sight: Sight): Gesture {
  const { plot, overview, search, marks, buttons } = sight;
  // Without a plot there is nothing but buttons and keys.
  const places = [plot, plot, plot, plot, overview].filter((box) => box !== undefined);
  const kinds: readonly (() => Gesture)[] = [
    ...places.flatMap((box) => [
      () => drag(chance.within(box), [chance.whole(-400, 400), chance.whole(-40, 40)]),
      () => wheel(chance.within(box), [0, chance.whole(-300, 300)], chance.pick([0, CTRL, CTRL, SHIFT])),
      () => press(chance.within(box), chance.pick([1, 2]), chance.pick([0, 0, SHIFT])),
      () => hover(chance.within(box)),
      () => touch(chance.within(box), chance.pick([1, 2]), chance.whole(-150, 150), chance.whole(-20, 20)),
    ]),
    ...(marks.length === 0 ? [] : [1, 2, 3, 4]).map(() => () => press(chance.within(chance.pick(marks)), 1, 0)),
    ...(buttons.length === 0 ? [] : [1, 2, 3]).map(() => () => press(chance.within(chance.pick(buttons)), 1, 0)),
    ...(search === undefined ? [] : [() => write(chance.within(search), chance.pick(WORDS))]),
    ...[1, 2, 3, 4, 5, 6].map(() => () => strike(chance.pick(KEYS), chance.pick([0, 0, 0, CTRL, SHIFT]))),
  ];
  return chance.pick(kinds)();
}

/** Bits of `modifiers`. */
const CTRL = 2;
const SHIFT = 8;

/** The empty text clears the search. */
const WORDS = ["", "", "", "talks", "malta", "no. 1", "talks review", "nowhere"];

/** Windows' numbers of keys that write nothing; others are their own text. */
const codes: Readonly<Record<string, number>> = {
  Tab: 9,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};
const KEYS = [...Object.keys(codes).filter((key) => key !== "Delete"), "Enter", " ", "+", "-", "0", "[", "]"];

function drag([x, y]: Point, [dx, dy]: Point): Gesture {
  const points = [0.5, 1].map((share): Point => [x + share * dx, y + share * dy]);
  const held = { button: "left", buttons: 1 } as const;
  return {
    words: `drag ${x},${y} by ${dx},${dy}`,
    inputs: [
      mouse("mousePressed", [x, y], { ...held, clickCount: 1 }),
      ...points.map((point) => mouse("mouseMoved", point, held)),
      mouse("mouseReleased", points.at(-1) ?? [x, y], { button: "left", clickCount: 1 }),
    ],
  };
}

function press(at: Point, count: number, modifiers: number): Gesture {
  const presses = Array.from({ length: count }, (_, index) => {
    const held = { button: "left", clickCount: index + 1, modifiers } as const;
    return [mouse("mousePressed", at, { ...held, buttons: 1 }), mouse("mouseReleased", at, held)];
  });
  return {
    words: `press ${at.join()} ${count} times, modifiers ${modifiers}`,
    inputs: presses.flat(),
  };
}

const hover = (at: Point): Gesture => ({ words: `hover ${at.join()}`, inputs: [mouse("mouseMoved", at)] });

const wheel = (at: Point, [deltaX, deltaY]: Point, modifiers: number): Gesture => ({
  words: `wheel ${at.join()} by ${deltaY}, modifiers ${modifiers}`,
  inputs: [mouse("mouseWheel", at, { deltaX, deltaY, modifiers })],
});

/** One finger that moves by a distance, or two that part or meet by it. */
function touch([x, y]: Point, fingers: number, dx: number, dy: number): Gesture {
  const points = (share: number): readonly { x: number; y: number; id: number }[] => [
    { x: x + share * dx, y: y + share * dy, id: 0 },
    ...(fingers === 1 ? [] : [{ x: x + 160 - share * dx, y, id: 1 }]),
  ];
  const send =
    (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: ReturnType<typeof points>): Input =>
    (session) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  return {
    words: `touch ${x},${y} with ${fingers} by ${dx},${dy}`,
    inputs: [
      send("touchStart", points(0)),
      send("touchMove", points(0.5)),
      send("touchMove", points(1)),
      send("touchEnd", []),
    ],
  };
}

const strike = (key: string, modifiers: number): Gesture => ({
  words: `key ${key}, modifiers ${modifiers}`,
  inputs: keys(key, modifiers),
});

/** Presses the search, takes out what is in it and writes a text. */
const write = (at: Point, text: string): Gesture => ({
  words: `write "${text}" at ${at.join()}`,
  inputs: [...press(at, 3, 0).inputs, ...keys("Delete", 0), ...Array.from(text).flatMap((letter) => keys(letter, 0))],
});

function keys(key: string, modifiers: number): readonly Input[] {
  const text = key === "Enter" ? "\r" : key;
  const windowsVirtualKeyCode = codes[key] ?? text.toUpperCase().codePointAt(0) ?? 0;
  const stroke = { key, modifiers, windowsVirtualKeyCode };
  const isText = codes[key] === undefined && modifiers !== CTRL;
  return [
    (session) => session.send("Input.dispatchKeyEvent", { type: "keyDown", ...stroke, ...(isText && { text }) }),
    (session) => session.send("Input.dispatchKeyEvent", { type: "keyUp", ...stroke }),
  ];
}

type MouseType = "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";
interface MouseMore {
  readonly button?: "left";
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly modifiers?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

const mouse =
  (type: MouseType, [x, y]: Point, more: MouseMore = {}): Input =>
  (session) =>
    session.send("Input.dispatchMouseEvent", { type, x, y, ...more });
