import { expect, test } from "vitest";
import { between } from "../../src/time/between.js";
import { parseEdtf } from "../../src/time/edtf.js";

test.each<[string, string[], string[], string]>([
  ["two days", ["2023-03-10"], ["2023-05-02"], "[2023-03-10..2023-05-02]"],
  ["two months, each of which may be early or late", ["2023-03"], ["2023-05"], "[2023-03-01..2023-05-31]"],
  [
    "the latest of several and the earliest of several",
    ["2023-01", "2023-03-10"],
    ["2023-09", "2023-05-02"],
    "[2023-03-10..2023-05-02]",
  ],
  ["a day and nothing", ["2023-03-10"], [], "[2023-03-10..]"],
  ["nothing and a day", [], ["2023-03-10"], "[..2023-03-10]"],
  ["a day and itself", ["2023-03-10"], ["2023-03-10"], "2023-03-10"],
  ["days before our era", ["-0044-03-10"], ["-0043-01-02"], "[-0044-03-10..-0043-01-02]"],
])("what lies between %s is a range of days", (_, after, before, edtf) => {
  expect(between(after.map(parseEdtf), before.map(parseEdtf))).toBe(edtf);
  expect(parseEdtf(edtf).text).toBe(edtf);
});

test("nothing lies between a later and an earlier day, or beside nothing at all", () => {
  expect(() => between([parseEdtf("2023-05")], [parseEdtf("2023-03")])).toThrow(
    new RangeError("nothing lies between: 2023-05 and 2023-03 (expected a day or more)"),
  );
  expect(() => between([], [])).toThrow(RangeError);
  expect(() => between([parseEdtf("../2023")], [parseEdtf("2023/..")])).toThrow(RangeError);
});
