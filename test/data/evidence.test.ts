import { expect, test } from "vitest";
import { events } from "../../src/data.js";
import { fragment } from "../support/fragment.js";

const relations: readonly (readonly [relation: string, fragments: readonly string[]])[] = [
  ["war-in-ukraine causedBy invasion-order", ["002 | sparking a conflict that has left thousands dead"]],
  ["nebenzya-speech partOf assembly-anniversary", ["002 | told the assembly that Moscow had been left with"]],
  [
    "kremlin-talks follows lavrov-february-talks",
    ["002 | Earlier on Wednesday, Wang held talks with Russia’s foreign minister"],
  ],
  [
    "putin-on-xi-visit partOf kremlin-talks",
    ["002 | confirmed that Chinese President Xi Jinping might soon travel to Moscow"],
  ],
  [
    "forum-invitation partOf moscow-summit",
    ["001 | Xi invited Putin to attend a forum", "001 | At a summit in Moscow in March"],
  ],
  [
    "moscow-summit outcomeOf xi-spring-visit",
    [
      "003 | may visit Russia in April or early May",
      "002 | Xi Jinping might soon travel to Moscow for a summit",
      "001 | At a summit in Moscow in March",
    ],
  ],
  ["summit-agreements causedBy moscow-summit", ["001 | more than a dozen agreements strengthening cooperation"]],
  [
    "kremlin-aide-remark follows forum-invitation",
    ["001 | Xi invited Putin to attend a forum", "001 | A Kremlin aide said earlier this summer"],
  ],
  [
    "lavrov-on-exchanges partOf lavrov-september-talks",
    ["001 | prepare for upcoming high-level exchanges between the two countries"],
  ],
  ["lavrov-september-talks partOf wang-september-trip", ["001 | part of Wang’s four-day trip to Russia"]],
  [
    "russian-statement follows lavrov-september-talks",
    ["001 | In a statement Monday, the Russian Foreign Ministry said"],
  ],
  [
    "security-consultations partOf wang-september-trip",
    ["000 | to take part in the 18th round of strategic security consultations"],
  ],
  ["wang-september-trip follows malta-talks", ["000 | a few days after his talks in Malta with Jake Sullivan"]],
  [
    "wang-september-trip follows putin-kim-summit",
    [
      "001 | Wang’s arrival in Moscow on Monday",
      "001 | summit last week between Putin and North Korean leader Kim Jong Un",
    ],
  ],
  [
    "putin-october-visit supersedes putin-summer-plan",
    [
      "000 | intends to visit the People’s Republic of China in October",
      "001 | planned to visit China at that time",
      "001 | Putin’s expected visit to China next month",
    ],
  ],
  ["putin-october-visit follows forum-invitation", ["001 | Xi invited Putin to attend a forum"]],
  [
    "putin-summer-plan follows forum-invitation",
    ["001 | Xi invited Putin to attend a forum", "001 | planned to visit China at that time"],
  ],
  ["biden-xi-meeting follows malta-talks", ["001 | a meeting between leaders Joe Biden and Xi Jinping in November"]],
  [
    "biden-xi-meeting follows han-blinken-meeting",
    ["001 | a meeting between leaders Joe Biden and Xi Jinping in November"],
  ],
];

test.each(relations)("%s: these words show it", (relation, fragments) => {
  const [id, type, target] = relation.split(" ");
  const found = events
    .find((event) => event.id === id)
    ?.relations?.find((candidate) => candidate.type === type && candidate.target === target);
  expect(found?.citations?.map(fragment)).toEqual(fragments);
});

test("there is no relation that the table above does not have", () => {
  expect(events.flatMap((event) => event.relations ?? [])).toHaveLength(relations.length);
});

test("the sources differ on the day of the talks in Malta and on where Xi may go", () => {
  const differing = events.flatMap(({ id, date, place, citations }) =>
    citations.flatMap(({ source, values }) => (values ? [[id, date, place?.name, source.slice(0, 3), values]] : [])),
  );
  expect(differing).toEqual([
    ["xi-spring-visit", "[2023-04,2023-05-01..2023-05-10]", "Russia", "002", { place: "Moscow" }],
    ["malta-talks", "[2023-09-16..2023-09-17]", "Malta", "000", { date: "[2023-09-12..2023-09-16]" }],
  ]);
});

test("no date is disputed: where sources differ, both can be right", () => {
  expect(events.filter(({ verification }) => verification === "disputed")).toEqual([]);
});

const voices: readonly (readonly [voice: string, where: readonly string[]])[] = [
  ["a Kremlin aide", ["001 kremlin-aide-remark", "001 putin-summer-plan"]],
  ["a list of the Kremlin", ["001 summit-agreements"]],
  ["Antonio Guterres", ["002 assembly-anniversary"]],
  ["China’s summary", ["001 lavrov-september-talks"]],
  ["Chinese Foreign Ministry", ["001 lavrov-on-exchanges", "001 lavrov-september-talks"]],
  ["Global Times", ["000 putin-kim-summit"]],
  ["Nikolai Patrushev", ["003 patrushev-talks"]],
  [
    "Russian Foreign Ministry",
    ["000 lavrov-september-talks", "000 wang-september-trip", "001 lavrov-september-talks", "001 russian-statement"],
  ],
  [
    "Sergei Lavrov",
    [
      "000 lavrov-september-talks",
      "001 general-assembly-session",
      "001 lavrov-september-talks",
      "001 moscow-summit",
      "002 lavrov-february-talks",
    ],
  ],
  ["some analysts", ["002 kremlin-talks"]],
  ["some Western media", ["000 putin-kim-summit"]],
  ["TASS", ["000 beijing-forum", "000 lavrov-september-talks", "000 putin-summer-plan", "000 tass-july-report"]],
  ["the US and NATO", ["002 war-in-ukraine"]],
  ["Ukraine and its supporters", ["002 assembly-vote"]],
  ["United States", ["001 putin-kim-summit"]],
  ["US media", ["003 us-media-report", "003 xi-spring-visit"]],
  ["Vassily Nebenzya", ["002 nebenzya-speech"]],
  ["Vladimir Putin", ["002 kremlin-talks", "002 putin-on-xi-visit", "002 xi-spring-visit"]],
  [
    "Wang Yi",
    [
      "000 lavrov-september-talks",
      "001 lavrov-september-talks",
      "002 kremlin-talks",
      "003 munich-speech",
      "003 patrushev-talks",
      "003 peace-paper-announcement",
    ],
  ],
  ["Washington", ["001 han-blinken-meeting"]],
];

test.each(voices)("%s is the voice of what is said there", (voice, where) => {
  const heard = events.flatMap(({ id, citations }) =>
    citations.filter(({ accordingTo }) => accordingTo === voice).map(({ source }) => `${source.slice(0, 3)} ${id}`),
  );
  expect([...new Set(heard)].sort()).toEqual(where);
});

test("there is no voice that the table above does not have", () => {
  const heard = events.flatMap(({ citations }) => citations.flatMap(({ accordingTo }) => accordingTo ?? []));
  expect(new Set(heard)).toEqual(new Set(voices.map(([voice]) => voice)));
});

test.each([
  ["invasion-order", "001 002"],
  ["war-in-ukraine", "000 001 002 003"],
  ["xi-spring-visit", "002 003"],
  ["putin-kim-summit", "000 001"],
  ["malta-talks", "000 001"],
  ["lavrov-september-talks", "000 001"],
  ["wang-september-trip", "000 001"],
  ["general-assembly-session", "000 001"],
  ["beijing-forum", "000 001"],
  ["putin-summer-plan", "000 001"],
])("%s cites all documents that speak of it: %s", (id, documents) => {
  const cited = events.find((event) => event.id === id)?.citations.map(({ source }) => source.slice(0, 3));
  expect([...new Set(cited)].sort().join(" ")).toBe(documents);
});
