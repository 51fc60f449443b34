import json from "../data/timeline.json" with { type: "json" };
import type { Source, TimelineDocument, TimelineEvent } from "./data/types.js";
import { validate } from "./data/validate.js";

export { type Build, buildTimeline } from "./data/seed.js";
export type * from "./data/seed-types.js";
export type * from "./data/types.js";

/** Russian and Chinese diplomacy in 2023, from the war in Ukraine to the visit expected in October; every event is cited. */
export const timeline: TimelineDocument = /* @__PURE__ */ validate(json).document;

/** The events of `timeline`, in order of time. */
export const events: readonly TimelineEvent[] = timeline.events;

/** The sources that they cite, in the order of publication. */
export const sources: readonly Source[] = timeline.sources;
