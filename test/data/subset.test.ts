import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import { linksOf } from "../../src/data/links.js";
import { common, maskFrom } from "../../src/data/mask.js";
import { subsetOf } from "../../src/data/subset.js";
import type { Relation } from "../../src/data/types.js";
import { groupsOf } from "../../src/scene/groups.js";
import type { GroupBy } from "../../src/scene/view.js";
import { documentOf, type Sketch } from "../support/datasets.js";

const ids = Array.from({ length: 8 }, (_, index) => `e${index}`);
const types: readonly Relation["type"][] = ["outcomeOf", "supersedes", "partOf"];
const sketches = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      date: fc.constantFrom("2023", "2023-02", "2023-02-03", "1950/1960"),
      category: fc.constantFrom("Talks", "Visits", undefined),
      participants: fc.subarray(["A", "B", "C"]).map((names) => names.map((name) => ({ name }))),
      relations: fc.array(fc.record({ type: fc.constantFrom(...types), target: fc.constantFrom(...ids) }), {
        maxLength: 2,
      }),
    }),
  ),
);
const bits = fc.tuple(...ids.map(() => fc.nat(1)));

const groupings: readonly GroupBy[] = ["none", "category", "participant", "status"];

/** All that is asked of a dataset by row, by id and by track. */
function told(dataset: Dataset): unknown {
  const { events, from, to, rowOf } = dataset;
  return {
    events,
    from: [...from],
    to: [...to],
    rows: [...ids, "", "nothing"].map((id) => [rowOf.get(id), rowOf.has(id)]),
    links: events.map((_, row) => linksOf(dataset, row)),
    groups: groupings.map((groupBy) => new Map(groupsOf(dataset, groupBy).map(({ name, rows }) => [name, [...rows]]))),
  };
}

test("a part of a dataset is what its events are without the others, over the same time", () => {
  fc.assert(
    fc.property(sketches, bits, (events, given) => {
      const whole = createDataset(documentOf(events as readonly Sketch[]));
      const mask = maskFrom(Uint8Array.from(given));
      const kept = whole.events.filter((_, row) => given[row] === 1);
      const alone = createDataset({ ...whole.document, events: kept }, whole.extent);
      expect(told(subsetOf(whole, mask))).toEqual(told(alone));
    }),
  );
});

test("tracks of one size keep their order from part to part", () => {
  const whole = createDataset(
    documentOf(
      ["2019 B", "2020 A", "2021 B", "2022 A"].map((event) => ({ date: event.slice(0, 4), category: event.slice(5) })),
    ),
  );
  const part = subsetOf(whole, maskFrom(Uint8Array.of(0, 1, 1, 0)));
  expect(groupsOf(part, "category").map(({ name }) => name)).toEqual(["B", "A"]);
});

test("a part of a part is a part of the whole", () => {
  fc.assert(
    fc.property(sketches, bits, bits, (events, one, other) => {
      const whole = createDataset(documentOf(events as readonly Sketch[]));
      const [first, second] = [maskFrom(Uint8Array.from(one)), maskFrom(Uint8Array.from(other))];
      const part = subsetOf(whole, first);
      const inPart = maskFrom(Uint8Array.from(other.filter((_, row) => one[row] === 1)));
      const both = common([first, undefined, second]);
      expect(told(subsetOf(part, inPart))).toEqual(told(subsetOf(whole, both ?? first)));
    }),
  );
});

test("what matters most in a part is what mattered in the whole", () => {
  const whole = createDataset(
    documentOf([
      { date: "2021", importance: 0.2 },
      { date: "2022", importance: 0.9 },
      { date: "2023", importance: 0.4 },
    ]),
  );
  const part = subsetOf(whole, maskFrom(Uint8Array.of(1, 0, 1)));
  expect([...part.rank]).toEqual([whole.rank[0], whole.rank[2]]);
});
