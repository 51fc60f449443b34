import { expect, test } from "vitest";
import { civilText } from "../../src/time/civil-text.js";
import { parseEdtf } from "../../src/time/edtf.js";

test.each([
  [[2023], "2023"],
  [[2023, 2], "2023-02"],
  [[2023, 2, 3], "2023-02-03"],
  [[2023, 21], "2023-21"],
  [[0], "0000"],
  [[44, 3, 15], "0044-03-15"],
  [[-44, 3, 15], "-0044-03-15"],
  [[-9999, 12], "-9999-12"],
  [[12_000, 3, 15], "Y12000"],
  [[-12_000], "Y-12000"],
] as const)("%j is %s", ([year, month, day], text) => {
  expect(civilText(year, month, day)).toBe(text);
  expect(() => parseEdtf(text)).not.toThrow();
});
