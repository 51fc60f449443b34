import type { UiStrings } from "../locales/ui.js";
import type { DateMark } from "../marks/date-mark.js";
import type { Mark } from "../marks/mark.js";

/** What a mark can say about a date, or about whether the event happened. */
export type Form = keyof UiStrings["legend"];

/** CSS px of a sample. */
export const SAMPLE = { width: 40, height: 18 } as const;

const base: DateMark = {
  x0: 10,
  x1: 30,
  y: SAMPLE.height / 2,
  fill: "solid",
  role: "occurred",
  approximate: false,
  uncertain: false,
};
const dot = { ...base, x0: 15, x1: 25, kind: "day", clock: false } as const;
const bar = { ...base, kind: "bar", core0: 10, core1: 30, startCap: "flat", endCap: "flat" } as const;
const bracket = { ...base, kind: "bracket", hatched: false, start: "post", end: "post" } as const;
const left = { ...dot, x0: 5, x1: 15 };
const right = { ...dot, x0: 25, x1: 35 };
const joint = { kind: "joint", x0: 16, x1: 24, y: base.y, alternatives: true, role: "occurred" } as const;
const leader: Mark = {
  kind: "leader",
  form: "outcome",
  x0: 4,
  y0: base.y - 4,
  x1: 36,
  y1: base.y + 3,
  side0: 1,
  side1: -1,
  role: "muted",
};

/** One sample of each form, in the order in which a legend lists them. */
const samples: { readonly [form in Form]: readonly Mark[] } = {
  day: [dot],
  clock: [{ ...dot, y: base.y + 3, clock: true }],
  span: [bar],
  within: [bracket],
  between: [{ ...bracket, x0: 6, x1: 34, start: "anchor", end: "anchor" }],
  digits: [{ ...bracket, hatched: true }],
  wings: [{ ...bar, x0: 3, x1: 37, core0: 14, core1: 26 }],
  about: [{ ...dot, approximate: true }],
  perhaps: [{ ...dot, x0: 10, x1: 20, uncertain: true }],
  open: [{ ...bar, x0: 6, core0: 6, x1: 26, core1: 26, endCap: "open" }],
  unknown: [{ ...bar, x0: 6, core0: 6, x1: 26, core1: 26, endCap: "unknown" }],
  alternatives: [joint, left, right],
  each: [{ ...joint, alternatives: false }, left, right],
  expected: [
    { ...left, fill: "hollow", role: "expected" },
    { ...bracket, x0: 19, x1: 38, fill: "hollow", role: "expected" },
  ],
  possible: [
    { ...left, fill: "dotted", role: "expected" },
    { ...bracket, x0: 19, x1: 38, fill: "dotted", role: "expected" },
  ],
  cancelled: [{ ...bar, fill: "struck", role: "cancelled" }],
  otherwise: [{ ...joint, role: "muted" }, { ...left, role: "muted" }, right],
  outcome: [leader],
  moved: [{ ...leader, form: "moved" }],
  report: [{ kind: "report", x0: 16, x1: 16, y: base.y, count: 1, role: "muted" }],
};

/** What the marks in view say beside that something happened on a day, each with a sample made of the same marks. */
export function legendOf(marks: readonly Mark[]): readonly { readonly form: Form; readonly sample: readonly Mark[] }[] {
  const seen = new Set<Form>(marks.flatMap(formsOf));
  return (Object.keys(samples) as Form[])
    .filter((form) => seen.has(form))
    .map((form) => ({ form, sample: samples[form] }));
}

function formsOf(mark: Mark): readonly Form[] {
  switch (mark.kind) {
    case "day":
      return [mark.clock ? "clock" : "day", ...sharedForms(mark)];
    case "bracket":
      return [...bracketForms(mark), ...sharedForms(mark)];
    case "bar":
      return [...barForms(mark), ...sharedForms(mark)];
    case "joint":
      return [mark.role === "muted" ? "otherwise" : mark.alternatives ? "alternatives" : "each"];
    case "leader":
      return mark.form === "lag" ? [] : [mark.form];
    case "report":
      return ["report"];
    default:
      return [];
  }
}

function bracketForms({ hatched, start, end }: Extract<Mark, { kind: "bracket" }>): readonly Form[] {
  const ends = [start, end];
  if (ends.includes("anchor")) return ["between"];
  return [hatched ? "digits" : "within", ...(ends.includes("open") ? (["open"] as const) : [])];
}

function barForms({ x0, x1, core0, core1, startCap, endCap }: Extract<Mark, { kind: "bar" }>): readonly Form[] {
  const caps = [startCap, endCap];
  return [
    "span",
    ...(core0 > x0 || core1 < x1 ? (["wings"] as const) : []),
    ...(caps.includes("open") ? (["open"] as const) : []),
    ...(caps.includes("unknown") ? (["unknown"] as const) : []),
    ...(caps.includes("loose") ? (["about"] as const) : []),
  ];
}

function sharedForms({ approximate, uncertain, fill, role }: DateMark): readonly Form[] {
  return [
    ...(role === "muted" ? (["otherwise"] as const) : []),
    ...(approximate ? (["about"] as const) : []),
    ...(uncertain ? (["perhaps"] as const) : []),
    ...(fill === "struck" ? (["cancelled"] as const) : []),
    ...(role === "expected" && fill === "hollow" ? (["expected"] as const) : []),
    ...(role === "expected" && fill === "dotted" ? (["possible"] as const) : []),
  ];
}
