import { type Dataset, derive, type Part } from "./dataset.js";
import { type NameField, namesOf } from "./fields.js";
import { finish, STEP, type Steps } from "./steps.js";

/** Row → its names in a field, as positions in a list of all names. */
export interface NameColumn {
  readonly names: readonly string[];
  /** Row → where its codes begin; they end where those of the next row begin. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** The column of a field, made once for a dataset and all its parts; at once, where `namingRows` was not finished before. */
export function nameColumn(dataset: Dataset, field: NameField, made?: NameColumn): NameColumn {
  return derive(
    dataset,
    `names ${field}`,
    () => made ?? (dataset.part === undefined ? finish(namingRows(dataset, field)) : pickNames(dataset.part, field)),
  );
}

/** One pass over the events, step by step. */
export function* namingRows({ events, sourceOf }: Dataset, field: NameField): Steps<NameColumn> {
  const codeOf = new Map<string, number>();
  const offsets = new Uint32Array(events.length + 1);
  const codes: number[] = [];
  for (let row = 0; row < events.length; row++) {
    if (row % STEP === 0) yield row / events.length;
    const event = events[row];
    for (const name of event === undefined ? [] : namesOf(event, field, sourceOf)) {
      let code = codeOf.get(name);
      if (code === undefined) codeOf.set(name, (code = codeOf.size));
      codes.push(code);
    }
    offsets[row + 1] = codes.length;
  }
  return { names: Array.from(codeOf.keys()), offsets, codes: Uint32Array.from(codes) };
}

/** The names that any row has, in the order in which the whole first has them, and how many rows have each. */
export function countNames({ names, codes }: NameColumn): { readonly name: string; readonly size: number }[] {
  const sizes = new Uint32Array(names.length);
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  return names.map((name, code) => ({ name, size: sizes[code] ?? 0 })).filter(({ size }) => size > 0);
}

function pickNames({ of, rows }: Part, field: NameField): NameColumn {
  const whole = nameColumn(of, field);
  const offsets = new Uint32Array(rows.length + 1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    offsets[place + 1] = (offsets[place] ?? 0) + (whole.offsets[row + 1] ?? 0) - (whole.offsets[row] ?? 0);
  }
  const codes = new Uint32Array(offsets.at(-1) ?? 0);
  let length = 0;
  for (const row of rows) {
    const end = whole.offsets[row + 1] ?? 0;
    for (let at = whole.offsets[row] ?? 0; at < end; at++) codes[length++] = whole.codes[at] ?? 0;
  }
  return { names: whole.names, offsets, codes };
}
