import { civilText } from "./civil-text.js";
import { civilOf, type Instant } from "./instant.js";

/** The EDTF text of the day that an instant falls on: "2023-02-23"; empty for ±∞. Days of years beyond 9999 have no EDTF: their year. */
export function dayAt(instant: Instant): string {
  if (!Number.isFinite(instant)) return "";
  const { year, month, day } = civilOf(instant);
  return civilText(year, month, day);
}
