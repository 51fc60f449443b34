import { expect, test } from "vitest";
import { headlineCase } from "../../src/cite/headline.js";

test.each([
  ["leader returns home from four-day trip", "Leader Returns Home from Four-Day Trip"],
  ["the trip of a minister: a report", "The Trip of a Minister: A Report"],
  ["what the talks were for", "What the Talks Were For"],
  ["NATO, iPhone makers and the state’s rôle", "NATO, iPhone Makers and the State’s Rôle"],
])("%j is headed %j", (title, headline) => {
  expect(headlineCase(title)).toBe(headline);
});
