import fc from "fast-check";
import { citations, relationTypes } from "./claims.js";

const text = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "a", "", " ", "\u0000", "\uD800"),
  fc.constantFrom("2023-02-31", "2023-02-21", "../..", "/2023", "2023-02/", "[..2023]", "{2023..}", "Y1E9", "-0001"),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const any = fc.oneof({ weight: 3, arbitrary: text }, fc.anything({ maxDepth: 1 }));
const id = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "toString");
const anyOf = (...keys: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, any])), { requiredKeys: [] });

const source = fc.record({
  id,
  type: text,
  publisher: any,
  issued: fc.record({
    "date-parts": fc.array(fc.array(fc.oneof(fc.integer(), any), { maxLength: 3 }), { maxLength: 3 }),
    circa: any,
  }),
  custom: fc.record({ syndicatedFrom: fc.oneof(id, any), publishedAt: any }),
});
const citation = fc
  .tuple(
    citations,
    anyOf("assertedAt", "supports", "tags", "claim"),
    fc.tuple(anyOf("date", "status", "place"), fc.dictionary(fc.oneof(id, fc.string()), text)),
    id,
  )
  .map(([good, bad, [values, numbers], from]) => ({ ...good, ...bad, values: { ...values, numbers }, source: from }));
const event = fc
  .tuple(
    fc.record({
      id,
      title: fc.constant("Visit"),
      date: fc.oneof({ weight: 4, arbitrary: fc.constantFrom("2023-02", "2023-02-21/..", "[..2023]", "Y-1E9") }, any),
      citations: fc.array(citation, { maxLength: 4 }),
      relations: fc.array(
        fc.record({
          type: fc.constantFrom(...relationTypes),
          target: id,
          citations: fc.array(citation, { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
      dateBasis: fc.record({
        kind: fc.constant("editorial"),
        citation: fc.oneof(fc.nat(4), any),
        after: fc.array(id, { maxLength: 3 }),
        before: fc.array(id, { maxLength: 3 }),
        anchorEvent: id,
      }),
    }),
    anyOf("summary", "place", "tags", "participants", "verification", "knownFrom", "knownUntil", "category"),
  )
  .map(([good, bad]) => ({ ...good, ...bad }));

/** Documents of which parts are as they should be and parts are anything. */
export const hostileDocuments: fc.Arbitrary<unknown> = fc.record({
  version: fc.constant(1),
  sources: fc.array(source, { maxLength: 6 }),
  events: fc.array(event, { minLength: 1, maxLength: 6 }),
});
