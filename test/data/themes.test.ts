import { expect, test } from "vitest";
import { events } from "../../src/data.js";
import { fragment } from "../support/fragment.js";

const themes: readonly (readonly [theme: string, fragments: readonly string[]])[] = [
  [
    "multipolar world",
    [
      "patrushev-talks | 003 | attempts to build a new, multipolar order",
      "kremlin-talks | 002 | “multipolarity and democratisation of international relations”",
      "lavrov-september-talks | 000 | shared commitment to a “multipolar world” and a “fairer world order.”",
      "lavrov-september-talks | 001 | should work together to form a “multipolar world,”",
    ],
  ],
  [
    "not against third parties",
    [
      "kremlin-talks | 002 | not directed against any third countries",
      "lavrov-september-talks | 000 | is not directed against anyone",
      "lavrov-september-talks | 001 | neither directed nor influenced by a third party",
    ],
  ],
  [
    "special responsibility",
    [
      "patrushev-talks | 003 | carry special responsibility for preserving peace in the world",
      "lavrov-september-talks | 000 | have a special responsibility for maintaining global strategic stability",
      "lavrov-september-talks | 001 | bear a “special responsibility” in terms of maintaining stability",
    ],
  ],
  [
    "a changing world",
    [
      "patrushev-talks | 003 | conditions of a changing international situation",
      "lavrov-september-talks | 001 | as the world experiences tectonic shifts",
    ],
  ],
  [
    "against hegemony",
    [
      "patrushev-talks | 003 | challenges the unipolar hegemony of the collective West",
      "kremlin-talks | 002 | shared goal of countering US dominance in global affairs",
      "lavrov-september-talks | 001 | unilateral actions, hegemony and confrontation",
    ],
  ],
  [
    "arms for Russia",
    [
      "war-in-ukraine | 002 | China might provide arms or other support to Russia’s war",
      "putin-kim-summit | 001 | fears could lead Pyongyang to supply Moscow with munitions",
    ],
  ],
  [
    "defence of interests",
    [
      "patrushev-talks | 003 | in defense of our common strategic interests",
      "lavrov-february-talks | 002 | ready to speak in defence of each other’s interests",
    ],
  ],
  [
    "ending the war",
    [
      "peace-paper-announcement | 003 | aimed at bringing an end to the Ukrainian crisis",
      "assembly-vote | 002 | a comprehensive, just and lasting peace",
      "lavrov-september-talks | 001 | Moscow’s interests should be taken into account in resolving the conflict",
      "lavrov-september-talks | 001 | “play a constructive role” in a “political settlement of the crisis.”",
      "russian-statement | 001 | the futility of attempts to resolve the crisis",
    ],
  ],
  [
    "fairer world order",
    [
      "patrushev-talks | 003 | create a new, “more just” world order",
      "lavrov-september-talks | 000 | shared commitment to a “multipolar world” and a “fairer world order.”",
      "lavrov-september-talks | 000 | importance of Russian-Chinese cooperation for ensuring justice in world affairs",
      "lavrov-september-talks | 001 | global governance in the direction of greater fairness",
    ],
  ],
  [
    "international bodies",
    [
      "patrushev-talks | 003 | regular contacts in the United Nations Security Council, the BRICS",
      "wang-september-trip | 000 | coordinating joint activities within the UN, BRICS",
      "general-assembly-session | 001 | continue their “well-coordinated work” at the United Nations General Assembly",
    ],
  ],
  [
    "international law",
    [
      "assembly-anniversary | 002 | a violation of the UN Charter and international law",
      "patrushev-talks | 003 | replace the universal norms of international law",
      "munich-speech | 003 | “principle of territorial integrity” in international law",
    ],
  ],
  [
    "isolation of Russia",
    [
      "icc-warrant | 001 | for the diplomatically isolated leader for alleged war crimes",
      "assembly-vote | 002 | to deepen Russia’s diplomatic isolation",
    ],
  ],
  [
    "strategic cooperation",
    [
      "patrushev-talks | 003 | new steps in strategic cooperation",
      "moscow-summit | 001 | further deepening our strategic interaction",
      "lavrov-september-talks | 000 | reaffirmed the “strategic cooperation” between the two countries",
      "lavrov-september-talks | 001 | continue to strengthen strategic cooperation",
    ],
  ],
  [
    "Taiwan",
    [
      "patrushev-talks | 003 | unwavering support for Beijing on the issues of Taiwan",
      "malta-talks | 000 | contradictions ranging from trade to the Taiwan issue",
    ],
  ],
  [
    "tension with the West",
    [
      "war-in-ukraine | 000 | growing tensions with the West as a result of the Ukraine war",
      "patrushev-talks | 003 | Amid growing pressure on both countries by the West",
      "kremlin-talks | 002 | wary of escalating tensions with the West",
      "malta-talks | 001 | stabilize their increasingly contentious relations",
    ],
  ],
];

test.each(themes)("the theme “%s” is shown by these words", (theme, fragments) => {
  const shown = events.flatMap(({ id, citations }) =>
    citations.filter(({ tags }) => tags?.includes(theme)).map((citation) => `${id} | ${fragment(citation)}`),
  );
  expect(shown).toEqual(fragments);
});

test("there is no theme that the table above does not have, and each recurs in another document", () => {
  expect(new Set(events.flatMap(({ tags = [] }) => tags))).toEqual(new Set(themes.map(([theme]) => theme)));
  for (const [theme, fragments] of themes) {
    const documents = new Set(fragments.map((words) => words.split(" | ")[1]));
    expect([theme, documents.size]).not.toEqual([theme, 1]);
  }
});

test("every theme of an event is one of its citations’, and the other way round", () => {
  for (const { id, tags = [], citations } of events) {
    expect([id, new Set(tags)]).toEqual([id, new Set(citations.flatMap((citation) => citation.tags ?? []))]);
  }
});
