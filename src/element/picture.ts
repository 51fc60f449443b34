import type { Locale } from "../locales/locale.js";
import type { Scene } from "../scene/scene.js";
import { swimlanes } from "../scene/swimlanes.js";
import type { View } from "../scene/view.js";
import { today } from "./attributes.js";
import type { Content } from "./content.js";
import { legendEntries } from "./legend.js";
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

  /** `isHeld`: the view is in the reader's hand, and the names are on the canvas. */
  paint(root: ParentNode, content: Content | undefined, locale: Locale, isHeld: boolean): void {
    const [main, strip] = root.querySelectorAll("canvas");
    if (this.#scene === undefined || content === undefined || main === undefined || strip === undefined) return;
    const { theme } = this.#surface;
    const { width } = this.#scene;
    const forms = legendEntries(this.#scene)
      .map(({ form }) => form)
      .join();
    const painted = [main, strip, theme, locale, content, width, forms, this.#scene, isHeld];
    const before = this.#painted;
    const isSame = (count: number): boolean => painted.slice(0, count).every((part, index) => part === before[index]);
    if (!isSame(6)) paintOverview(strip, content, width, locale, this.#surface);
    if (!isSame(7)) paintLegend(root, this.#scene, this.#surface);
    if (!isSame(9)) paintScene(main, this.#scene, this.#surface, isHeld);
    this.#painted = painted;
  }
}
