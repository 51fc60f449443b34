import { expect, test } from "vitest";
import { quoteLink } from "../../src/cite/quote-link.js";

const page = "https://example.org/a";

test.each([
  ["the words themselves", { exact: "met on Monday" }, "#:~:text=met%20on%20Monday"],
  [
    "hyphens, commas and ampersands escaped",
    { exact: "a four-day, R&D trip" },
    "#:~:text=a%20four%2Dday%2C%20R%26D%20trip",
  ],
  [
    "what stands before and after",
    { exact: "on Monday", prefix: "met ", suffix: " in" },
    "#:~:text=met-,on%20Monday,-in",
  ],
  ["half a surrogate pair replaced", { exact: "met \uD83D" }, "#:~:text=met%20%EF%BF%BD"],
  [
    "a long quote by its first and last five words",
    {
      exact:
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
    },
    "#:~:text=one%20two%20three%20four%20five,fourteen%20fifteen%20sixteen%20seventeen%20eighteen",
  ],
])("a link to a quote names %s", (_, selector, fragment) => {
  expect(quoteLink(page, selector)).toBe(page + fragment);
});

test("a long quote in a script without spaces is named whole", () => {
  const exact = "外".repeat(120);
  expect(quoteLink(page, { exact })).toBe(`${page}#:~:text=${encodeURIComponent(exact)}`);
});

test("a fragment that is there stays", () => {
  expect(quoteLink(`${page}#part-2`, { exact: "on Monday" })).toBe(`${page}#part-2:~:text=on%20Monday`);
  expect(quoteLink(`${page}#:~:text=a`, { exact: "on Monday" })).toBe(`${page}#:~:text=a&text=on%20Monday`);
});
