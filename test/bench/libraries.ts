import type { LibraryName } from "./page.js";

/** What a reader does to zoom or pan: turns the wheel over something, or drags something. */
export type Gesture =
  | { readonly kind: "wheel"; readonly on: string; readonly deltaY: number; readonly key?: "Control" }
  | {
      readonly kind: "drag";
      /** Selector of what is pressed, in its middle. */
      readonly on: string;
      /** CSS px to the left with each step; negative to the right. */
      readonly dx: number;
      /** The library draws only when the pointer is let go: each step is a drag of its own. */
      readonly isDroppedEachStep?: true;
    };

/** How one library is used. Twenty steps of `zoom` leave about a quarter of the time in view. */
export interface Library {
  readonly name: LibraryName;
  readonly zoom: Gesture;
  readonly pan: Gesture;
}

const STEP = 12;

const direct = (name: LibraryName, on: string, wheel: { deltaY: number; key?: "Control" }): Library => ({
  name,
  zoom: { kind: "wheel", on, ...wheel },
  pan: { kind: "drag", on, dx: STEP },
});

export const libraries: readonly Library[] = [
  direct("empty", "#place", { deltaY: -10, key: "Control" }),
  direct("reference", "canvas", { deltaY: -10, key: "Control" }),
  direct("event-timeline", "event-timeline .plot", { deltaY: -10, key: "Control" }),
  direct("vis-timeline", ".vis-center", { deltaY: -16, key: "Control" }),
  {
    // An overview pans and zooms it: a handle of its window, then the window, which is at the left by then.
    name: "timelines-chart",
    zoom: { kind: "drag", on: ".brusher .handle--e", dx: 34, isDroppedEachStep: true },
    pan: { kind: "drag", on: ".brusher .selection", dx: -STEP / 4, isDroppedEachStep: true },
  },
  direct("event-drops", ".event-drop-chart", { deltaY: -50 }),
  direct("d3", "svg", { deltaY: -5, key: "Control" }),
];
