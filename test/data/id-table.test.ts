import fc from "fast-check";
import { expect, test } from "vitest";
import { createIdTable } from "../../src/data/id-table.js";

test("an id leads to its place, and one that was not added to none", () => {
  const ids = ["munich", "kremlin", "malta"];
  const table = createIdTable(3, (place) => ids[place]);
  expect(ids.map((id, place) => table.add(id, place))).toEqual([true, true, true]);
  expect(table.add("malta", 7)).toBe(false);
  expect(["malta", "munich", "moscow", ""].map(table.get)).toEqual([2, 0, undefined, undefined]);
});

test("a table without ids has none", () => {
  expect(createIdTable(0, () => undefined).get("malta")).toBe(undefined);
});

test("it says the same as a Map of any ids, however many share a slot", () => {
  const id = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("__proto__", "constructor", "🙂"));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), fc.array(id, { maxLength: 20 }), (given, asked) => {
      const [list, map]: [string[], Map<string, number>] = [[], new Map()];
      const table = createIdTable(given.length, (place) => list[place]);
      for (const one of given) {
        expect(table.add(one, list.length)).toBe(!map.has(one));
        if (map.has(one)) continue;
        map.set(one, list.length);
        list.push(one);
      }
      for (const one of [...given, ...asked]) expect(table.get(one)).toBe(map.get(one));
    }),
  );
});

test("more ids than slots to look at are still found: they go to a Map", () => {
  // Of a table for none, two slots are all there are.
  const ids = Array.from({ length: 200 }, (_, index) => `e${index}`);
  const table = createIdTable(0, (place) => ids[place]);
  expect(ids.every((id, place) => table.add(id, place))).toBe(true);
  expect(ids.map(table.get)).toEqual(ids.map((_, place) => place));
  expect(table.add("e150", 0)).toBe(false);
});
