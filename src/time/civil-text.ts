export const twoDigits = (number: number): string => String(number).padStart(2, "0");
export const fourDigits = (number: number): string => String(number).padStart(4, "0");

/** The EDTF text of a year, of a month or a season in it, or of a day. Beyond four digits EDTF has only years: "Y-12000". */
export function civilText(year: number, month?: number, day?: number): string {
  const years = `${year < 0 ? "-" : ""}${fourDigits(Math.abs(year))}`;
  if (Math.abs(year) > 9999) return `Y${years}`;
  return [years, ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join("-");
}
