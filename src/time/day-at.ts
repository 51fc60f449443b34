import { civilOf, type Instant } from "./instant.js";

/** The EDTF text of the day that an instant falls on: "2023-02-23"; empty for ±∞. Days of years beyond 9999 have no EDTF: their year. */
export function dayAt(instant: Instant): string {
  if (!Number.isFinite(instant)) return "";
  const { year, month, day } = civilOf(instant);
  const years = String(Math.abs(year)).padStart(4, "0");
  if (years.length > 4) return `Y${year < 0 ? "-" : ""}${years}`;
  return `${year < 0 ? "-" : ""}${years}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
