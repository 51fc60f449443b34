import type { Locale } from "../locales/locale.js";
import type { Scene } from "../scene/scene.js";
import { swimlanes } from "../scene/swimlanes.js";
import type { View } from "../scene/view.js";
import { today } from "./attributes.js";
import type { Content } from "./content.js";
import { legendEntries } from "./legend.js";
import { paintHeldWindow, paintLegend, paintOverview, paintScene } from "./painting.js";
import type { Surface } from "./surface.js";

/** CSS px of the plot, and the most that its lanes may take. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The scene and the canvases. Both are made anew when what they depend on has changed: a pointer that moves changes none. */
export class Picture {
  readonly #surface: Surface;
  #scene: Scene | undefined;
  /** What the scene was made from; what is on the canvases: the overview from the first six, the legend from seven. */
  #laidOut: readonly unknown[] = [];
  #painted: readonly unknown[] = [];

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  get scene(): Scene | undefined {
    return this.#scene;
  }

  layOut(content: Content | undefined, view: View, { width, height }: Size, locale: Locale): void {
    const { dataset } = content ?? {};
    const { measure } = this.#surface;
    const now = today();
    const given = [dataset, view, width, height, locale, measure, now];
    if (given.every((part, index) => part === this.#laidOut[index])) return;
    this.#laidOut = given;
    this.#scene =
      dataset === undefined || width === 0
        ? undefined
        : swimlanes(dataset, view, { width, height, now, locale, measure });
  }

  /** `isHeld`: the view is in the reader's hand, and what the page does not move is on the canvases as well. */
  paint(root: ParentNode, content: Content | undefined, locale: Locale, isHeld: boolean): void {
    const [main, strip, over] = root.querySelectorAll("canvas");
    const { theme, typeface } = this.#surface;
    const scene = this.#scene;
    if (scene === undefined || content === undefined || theme === undefined) return;
    if (main === undefined || strip === undefined || over === undefined) return;
    const look = { theme, typeface };
    const { width, scale } = scene;
    // The legend rests with all that stands under the plot, and is painted for what is in view then.
    const forms = isHeld
      ? undefined
      : legendEntries(scene)
          .map(({ form }) => form)
          .join();
    const painted = [main, strip, theme, locale, content, width, forms, scene, isHeld];
    const before = this.#painted;
    const isSame = (count: number): boolean => painted.slice(0, count).every((part, index) => part === before[index]);
    if (!isSame(6)) paintOverview(strip, content, width, locale, look);
    if (!isHeld && !isSame(7)) paintLegend(root, scene, look);
    if (!isSame(9)) paintScene(main, scene, look, isHeld);
    if (isHeld && !isSame(9)) paintHeldWindow(over, content, scale.domain, width, look);
    this.#painted = painted;
  }
}
