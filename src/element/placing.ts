import { noChange } from "lit";
import { type ChildPart, Directive, directive, type DirectiveResult, type PartInfo, PartType } from "lit/directive.js";
import type { Item } from "../scene/scene.js";
import { toTenths } from "./place.js";

/**
 * Puts the elements before it where their items are, the first element for the first item. It stands apart from their
 * templates because it is all that changes about most of them while one zooms.
 */
class PlacingDirective extends Directive {
  readonly #placed = new WeakMap<Element, readonly number[]>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new TypeError("placing() belongs after the elements that it places");
  }

  override render(_items: readonly Item[], _widest: number): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [items, widest]: [readonly Item[], number]): unknown {
    let option = (parentNode as Element).firstElementChild;
    for (const { x, y, width, height, labelX, labelWidth } of items) {
      if (!(option instanceof HTMLElement)) break;
      const lengths = [x, y, Math.min(width, widest), height, labelX - x, labelWidth].map(toTenths);
      const placed = this.#placed.get(option) ?? [];
      if (lengths.some((length, index) => length !== placed[index])) {
        this.#placed.set(option, lengths);
        put(option, lengths, placed);
      }
      option = option.nextElementSibling;
    }
    return noChange;
  }
}

/** Items in the order of their elements, and the width of the widest element. */
export const placing: (items: readonly Item[], widest: number) => DirectiveResult = directive(PlacingDirective);

/** Sets what changed, through CSSOM, which a strict content security policy allows where it forbids style attributes. */
function put(option: HTMLElement, lengths: readonly number[], placed: readonly number[]): void {
  const changed = (...indices: readonly number[]): boolean => indices.some((index) => lengths[index] !== placed[index]);
  const [x = 0, y = 0, width = 0, height = 0, labelX = 0, labelWidth = 0] = lengths;
  if (changed(0, 1)) option.style.transform = `translate(${x}px, ${y}px)`;
  if (changed(2)) option.style.width = `${width}px`;
  if (changed(3)) option.style.height = `${height}px`;
  const name = option.firstElementChild;
  if (!(name instanceof HTMLElement) || !changed(4, 5)) return;
  name.style.transform = `translateX(${labelX}px)`;
  name.style.maxInlineSize = `${labelWidth}px`;
}
