import { expect, test } from "vitest";
import { createLanes, type Lanes, openings, takeLane } from "../../src/scene/lanes.js";
import type { Interval } from "../../src/time/instant.js";

test("the topmost free lane is taken, and ends are not part of what is taken", () => {
  const lanes = createLanes(2);
  const footprints: Interval[] = [
    [0, 10],
    [5, 8],
    [10, 12],
    [4, 11],
  ];
  expect(footprints.map((footprint) => takeLane(lanes, footprint))).toEqual([0, 1, 0, -1]);
  expect(lanes).toEqual([
    [
      [0, 10],
      [10, 12],
    ],
    [[5, 8]],
  ]);
});

test.each<[string, Lanes, readonly Interval[]]>([
  ["with an empty lane, everywhere", [[], [[0, 100]]], [[0, 100]]],
  ["without lanes, nowhere", [], []],
  ["in a full lane, nowhere", [[[-5, 120]]], []],
  [
    "in a lane with a gap of thirty, in its first twenty",
    [
      [
        [50, 200],
        [-5, 20],
      ],
    ],
    [[20, 40]],
  ],
  [
    "in a gap of ten, nowhere",
    [
      [
        [-5, 20],
        [30, 200],
      ],
    ],
    [],
  ],
  [
    "before what begins after the end, as far as there is room",
    [
      [
        [-5, 20],
        [105, 200],
      ],
    ],
    [[20, 95]],
  ],
  ["in gaps that overlap, as in one", [[[50, 200]], [[-5, 30]]], [[0, 100]]],
])("ten at least have room %s", (_, lanes, open) => {
  expect(openings(lanes, [0, 100], 10)).toEqual(open);
});
