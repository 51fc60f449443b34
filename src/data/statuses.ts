import type { EventStatus } from "./types.js";

/** Every status, from what is certain to what did not happen. */
export const statuses: readonly EventStatus[] = [
  "occurred",
  "ongoing",
  "scheduled",
  "expected",
  "possible",
  "postponed",
  "cancelled",
  "unrealized",
];
