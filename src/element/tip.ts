import { html, type TemplateResult } from "lit";
import type { Item, Scene } from "../scene/scene.js";
import { nameOf, type Overlay } from "./overlay.js";
import { place, px } from "./place.js";

const WIDTH = 280;

/** Title, date and status of what the pointer is on. Says nothing that the details do not, and is hidden from assistive technology. */
export function tipTemplate(item: Item, scene: Scene, overlay: Pick<Overlay, "dataset" | "locale">): TemplateResult {
  const x = Math.min(Math.max(item.labelX, 4), Math.max(4, scene.width - WIDTH - 4));
  const isLow = item.y > scene.height / 2;
  return html`<div
    class="tip"
    part="tip"
    aria-hidden="true"
    dir="auto"
    ${place({
      left: px(x),
      "max-width": px(WIDTH),
      top: isLow ? undefined : px(item.y + item.height + 4),
      bottom: isLow ? px(scene.height - item.y + 4) : undefined,
    })}
  >
    ${nameOf(item, overlay)}
  </div>`;
}
