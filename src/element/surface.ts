import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Role, Theme } from "../marks/pen.js";
import { fonts, type Typeface } from "../paint/type.js";
import { estimateWidth } from "../scene/measure.js";

/** Roles in the order of the probes that the element renders. */
export const roles: readonly Role[] = [
  "paper",
  "ink",
  "muted",
  "rule",
  "band",
  "occurred",
  "expected",
  "cancelled",
  "accent",
  "now",
];

const SAMPLE = "The quick brown fox jumps over 13 lazy dogs in October";

/**
 * What a canvas cannot know of the page: colours and type. Hidden probes take both from the style sheet, and a
 * transition on them tells of every change of theme, whatever made it.
 */
export class Surface implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #probes: HTMLElement | undefined;
  theme: Theme | undefined;
  typeface: Typeface = { family: "sans-serif", size: 14 };
  #stretch = 1;
  /** A new function whenever the typeface changed. */
  measure: (text: string) => number = (text) => estimateWidth(text) * 14;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads again; asks the host for an update when anything changed. */
  readonly refresh = (): void => {
    if (this.#read()) this.#host.requestUpdate();
  };

  /** Whether anything changed. */
  #read(): boolean {
    const probes = this.#probes;
    if (probes === undefined) return false;
    const colours = Array.from(probes.children, (probe) => getComputedStyle(probe).color);
    const theme = Object.fromEntries(roles.map((role, index) => [role, colours[index] ?? "black"])) as Theme;
    const { fontFamily, fontSize } = getComputedStyle(probes);
    const typeface = { family: fontFamily, size: Number.parseFloat(fontSize) || 14 };
    const changed =
      roles.some((role) => theme[role] !== this.theme?.[role]) ||
      typeface.family !== this.typeface.family ||
      typeface.size !== this.typeface.size;
    if (!changed) return false;
    this.theme = theme;
    this.typeface = typeface;
    this.#stretch = stretchOf(typeface);
    this.measure = (text) => estimateWidth(text) * this.#stretch;
    return true;
  }

  hostUpdated(): void {
    const probes = this.#host.shadowRoot?.querySelector<HTMLElement>(".probes") ?? undefined;
    // What is not in the page has no colours.
    if (probes === this.#probes || !this.#host.isConnected) return;
    this.#probes = probes;
    // The size of the plot is not known yet: its first report brings the update that uses what is read here.
    this.#read();
  }

  hostDisconnected(): void {
    this.#probes = undefined;
  }
}

/** CSS px that an estimated em takes in this typeface. */
function stretchOf(typeface: Typeface): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return typeface.size;
  context.font = fonts(typeface).label;
  return context.measureText(SAMPLE).width / estimateWidth(SAMPLE);
}
