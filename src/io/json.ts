import type { Format } from "./format.js";

/** A `TimelineDocument`, or an array of events, as JSON. A byte order mark is passed over. */
export const json: Format = {
  name: "json",
  detect: (beginning) => /^\uFEFF?\s*[[{]/u.test(beginning),
  read: (text) => JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown,
};
