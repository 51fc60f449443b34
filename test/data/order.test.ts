import { expect, test } from "vitest";
import { validate } from "../../src/data/validate.js";

const record = (id: string, date: string, dateBasis?: object): object => ({ id, title: id, date, dateBasis });

test("an event said to follow another must leave room for it", () => {
  const { document, issues } = validate([
    record("talks", "2023-03-10"),
    record("letter", "2023-02", { kind: "computed", after: ["talks"] }),
    record("treaty", "2023-05", { kind: "computed", after: ["talks"], before: ["talks"] }),
  ]);
  expect(issues.map(({ path, code, message }) => [path, code, message])).toEqual([
    ["/events/1/dateBasis/after", "contradiction", 'not after the other: "letter" on 2023-02, "talks" on 2023-03-10'],
    ["/events/2/dateBasis/before", "contradiction", 'not before the other: "treaty" on 2023-05, "talks" on 2023-03-10'],
  ]);
  expect(document.events).toHaveLength(3);
});

test("an event that is not there bounds nothing", () => {
  const { document, issues } = validate([record("letter", "2023-02", { kind: "computed", after: ["nobody"] })]);
  expect(issues.map(({ path, code }) => [path, code])).toEqual([["/events/0/dateBasis/after", "unknown-event"]]);
  expect(document.events[0]?.dateBasis).toEqual({ kind: "computed" });
});
