import type { Mark } from "../marks/mark.js";

/** A mark that steps back: what the reader does not look for. What other sources say of it goes. */
export function faint(mark: Mark): readonly Mark[] {
  if (!("role" in mark)) return [mark];
  return mark.role === "muted" ? [] : [{ ...mark, role: "rule" }];
}

/** Marks of a date that other sources give, with a dotted line to those of the date that is shown. */
export function otherwise(marks: readonly Mark[], shown: readonly Mark[]): readonly Mark[] {
  const [theirs, ours] = [spanOf(marks), spanOf(shown)];
  const [x0, x1] = theirs.x1 < ours.x0 ? [theirs.x1, ours.x0] : [ours.x1, theirs.x0];
  const line: Mark = {
    kind: "joint",
    x0: x0 + 2,
    x1: Math.max(x0, x1) - 2,
    y: theirs.y,
    alternatives: true,
    role: "muted",
  };
  return [
    ...(x1 > x0 + 4 ? [line] : []),
    ...marks.map((mark) => ("role" in mark ? { ...mark, role: "muted" as const } : mark)),
  ];
}

function spanOf(marks: readonly Mark[]): { readonly x0: number; readonly x1: number; readonly y: number } {
  let [x0, x1, y] = [Infinity, -Infinity, 0];
  for (const mark of marks) {
    if (!("role" in mark)) continue;
    x0 = Math.min(x0, mark.x0);
    x1 = Math.max(x1, mark.x1);
    ({ y } = mark as { readonly y: number });
  }
  return { x0, x1, y };
}
