import type { Locale } from "../locales/locale.js";
import type { Scene } from "../scene/scene.js";
import { swimlanes } from "../scene/swimlanes.js";
import type { View } from "../scene/view.js";
import { today } from "./attributes.js";
import type { Content } from "./content.js";
import { paintLegend, paintOverview, paintScene } from "./painting.js";
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
  /** What the scene, and what is on the canvases, was made from. */
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

  paint(root: ParentNode, content: Content | undefined, locale: Locale): void {
    const [main, strip] = root.querySelectorAll("canvas");
    if (this.#scene === undefined || content === undefined || main === undefined || strip === undefined) return;
    const { width } = this.#scene;
    const painted = [main, strip, this.#surface.theme, locale, content, width, this.#scene];
    const isSame = painted.map((part, index) => part === this.#painted[index]);
    if (isSame.includes(false)) {
      paintScene(main, this.#scene, this.#surface);
      paintLegend(root, this.#scene, this.#surface);
    }
    if (isSame.slice(0, -1).includes(false)) paintOverview(strip, content, width, locale, this.#surface);
    this.#painted = painted;
  }
}
