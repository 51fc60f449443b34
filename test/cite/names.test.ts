import { expect, test } from "vitest";
import { familyAndInitials, familyFirst, givenFirst, nameList, shortNames } from "../../src/cite/names.js";

test.each([
  [{ family: "Kim", given: "Ha Neul" }, "Kim, Ha Neul", "Ha Neul Kim", "Kim, H. N."],
  [{ family: "Sartre", given: "Jean-Paul" }, "Sartre, Jean-Paul", "Jean-Paul Sartre", "Sartre, J.-P."],
  [{ family: "Smith", given: "J.A." }, "Smith, J.A.", "J.A. Smith", "Smith, J.A."],
  [{ family: "King", given: "Martin", suffix: "Jr." }, "King, Martin, Jr.", "Martin King Jr.", "King, M., Jr."],
  [
    { family: "Berg", given: "Jan", "non-dropping-particle": "van den" },
    "van den Berg, Jan",
    "Jan van den Berg",
    "van den Berg, J.",
  ],
  [{ family: "王", given: "毅" }, "王, 毅", "毅 王", "王, 毅"],
  [{ literal: "Example News Agency" }, "Example News Agency", "Example News Agency", "Example News Agency"],
  [{ given: "Plato" }, "Plato", "Plato", "Plato"],
])("%j is written %j, %j and %j", (name, inverted, natural, initials) => {
  expect([familyFirst(name), givenFirst(name), familyAndInitials(name)]).toEqual([inverted, natural, initials]);
});

test("two names in a list are joined with a comma only where the style has one", () => {
  expect(nameList([], "and")).toBe("");
  expect(nameList(["A", "B"], "&")).toBe("A, & B");
  expect(nameList(["A", "B"], "and", false)).toBe("A and B");
  expect(nameList(["A", "B", "C"], "and", false)).toBe("A, B, and C");
});

test("of three authors running text names the first", () => {
  expect(shortNames([{ family: "A" }, { family: "B" }, { family: "C" }], "and", "et al.")).toBe("A et al.");
});
