import { expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { describeDifference, describeSpan } from "../../src/locales/describe-difference.js";
import { en } from "../../src/locales/en.js";
import { es } from "../../src/locales/es.js";
import { fr } from "../../src/locales/fr.js";
import { ja } from "../../src/locales/ja.js";
import { DAY } from "../../src/time/instant.js";

test.each([
  // Exact.
  [0, 0, "as expected"],
  [-1, -1, "1 day earlier"],
  [1, 1, "1 day later"],
  [13, 13, "13 days later"],
  [14, 14, "2 weeks later"],
  [-70, -70, "10 weeks earlier"],
  [730, 730, "104 weeks later"],
  [731, 731, "2 years later"],
  [36_524, 36_524, "100 years later"],
  // Vague: the smaller length comes first, whichever way.
  [-70, -1, "between 1 day and 10 weeks earlier"],
  [1, 70, "between 1 day and 10 weeks later"],
  [367, 731, "between 52 weeks and 2 years later"],
  [-1461, -731, "between 2 years and 4 years earlier"],
  // Said alike, so said once.
  [70, 71, "10 weeks later"],
  [-71, -70, "10 weeks earlier"],
  // Either way.
  [-19, 10, "up to 3 weeks earlier or 10 days later"],
  [-1, 1, "up to 1 day earlier or 1 day later"],
  // Perhaps as expected.
  [0, 29, "between 0 days and 4 weeks later"],
  [-29, 0, "between 0 days and 4 weeks earlier"],
])("from %i to %i days later is said as %j", (least, most, words) => {
  expect(describeDifference([least * DAY, most * DAY], en)).toBe(words);
});

test.each([
  [1, 1, "1 day"],
  [1, 70, "between 1 day and 10 weeks"],
  [70, 71, "10 weeks"],
])("a length of %i to %i days is said as %j", (least, most, words) => {
  expect(describeSpan([least * DAY, most * DAY], en)).toBe(words);
});

test.each([
  ["1 Tag bis 10 Wochen früher", de],
  ["de 1\u00A0jour à 10\u00A0semaines plus tôt", fr],
  ["entre 1 día y 10 semanas antes", es],
  ["قبل الموعد المتوقع بفارق قدره يوم على الأقل و10 أسابيع على الأكثر", ar],
  ["1 日～10 週間早い", ja],
])("%s: between 1 day and 10 weeks earlier", (words, locale) => {
  expect(describeDifference([-70 * DAY, -1 * DAY], locale)).toBe(words);
});

test.each([
  ["bis zu 3 Wochen früher oder bis zu 2 Tage später", de],
  ["jusqu’à 3\u00A0semaines plus tôt ou 2\u00A0jours plus tard", fr],
  ["hasta 3 semanas antes o 2 días después", es],
  ["قبل الموعد المتوقع بفارق أقصاه 3 أسابيع أو بعده بفارق أقصاه يومان", ar],
  ["最大3 週間早いか、最大2 日遅い", ja],
])("%s: up to 3 weeks earlier or 2 days later", (words, locale) => {
  expect(describeDifference([-21 * DAY, 2 * DAY], locale)).toBe(words);
});
