import fc from "fast-check";
import { expect, test } from "vitest";
import { byRank, createRanking } from "../../src/scene/ranking.js";

test("rows of any stretches come in the order of their rank, as if they had been sorted", () => {
  const stretch = fc.tuple(fc.nat(400), fc.nat(400));
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { maxLength: 400, size: "max" }), stretch, stretch, (values, one, other) => {
      // Made different, as ranks are.
      const rank = Float64Array.from(values, (value, row) => Math.fround((value * 401 + row) / 2 ** 29));
      fc.pre(new Set(rank).size === rank.length);
      const ranking = createRanking(rank, Uint32Array.from(values.keys()));
      const stretches = [one, other].map(([begin, length]) => ({
        ranking,
        begin: Math.min(begin, values.length),
        end: Math.min(begin + length, values.length),
      }));
      const expected = stretches
        .flatMap(({ begin, end }) => [...values.keys()].slice(begin, end))
        .sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
      expect([...byRank(stretches)]).toEqual(expected);
    }),
  );
});

test("rows of several tracks of thought are merged: each ranking has its own rows", () => {
  const rank = Float64Array.of(0.1, 0.9, 0.5, 0.7);
  const even = createRanking(rank, Uint32Array.of(0, 2));
  const odd = createRanking(rank, Uint32Array.of(1, 3));
  const stretches = [even, odd].map((ranking) => ({ ranking, begin: 0, end: 2 }));
  expect([...byRank(stretches)]).toEqual([1, 3, 2, 0]);
});

test("of nothing nothing is the most important", () => {
  const ranking = createRanking(new Float64Array(0), new Uint32Array(0));
  expect([...byRank([{ ranking, begin: 0, end: 0 }])]).toEqual([]);
});
