import { EventTimelineElement } from "./element/event-timeline.js";

export { EventTimelineElement } from "./element/event-timeline.js";
export type * from "./element/events.js";
export type * from "./data/types.js";
export type { GroupBy } from "./scene/view.js";

// A page may load two bundles: the first that comes defines the element, and the other must not fail.
if (typeof customElements !== "undefined" && customElements.get("event-timeline") === undefined)
  customElements.define("event-timeline", EventTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    "event-timeline": EventTimelineElement;
  }
}
