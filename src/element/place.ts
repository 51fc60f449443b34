import { noChange } from "lit";
import {
  Directive,
  directive,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
  PartType,
} from "lit/directive.js";

/** CSS properties by name; `undefined` removes one. */
export type Placement = Readonly<Record<string, string | undefined>>;

/** Sets styles through CSSOM, which a strict content security policy allows where it forbids style attributes. */
class PlaceDirective extends Directive {
  #shown = new Map<string, string | undefined>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError("place() belongs on an element: <div ${place(…)}>");
  }

  override render(_placement: Placement): unknown {
    return noChange;
  }

  override update(part: ElementPart, [placement]: [Placement]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(placement)) {
      if (this.#shown.get(name) === value) continue;
      this.#shown.set(name, value);
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    return noChange;
  }
}

/** Names of properties come from templates, never from data. */
export const place: (placement: Placement) => DirectiveResult = directive(PlaceDirective);

/** CSS px to a tenth: finer places are not seen. */
export const toTenths = (length: number): number => Math.round(length * 10) / 10;

/** CSS length of a number of CSS px, to a tenth. */
export const px = (length: number): string => `${toTenths(length)}px`;
