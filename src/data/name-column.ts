import { type Dataset, derive, type Part } from "./dataset.js";
import { type NameField, namesOf } from "./fields.js";

/** Row → its names in a field, as positions in a list of all names. */
export interface NameColumn {
  readonly names: readonly string[];
  /** Row → where its codes begin; they end where those of the next row begin. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** One pass over the events, once for a field of a dataset and all its parts. */
export function nameColumn(dataset: Dataset, field: NameField): NameColumn {
  return derive(dataset, `names ${field}`, () =>
    dataset.part === undefined ? readNames(dataset, field) : pickNames(dataset.part, field),
  );
}

/** How many rows have each of the names. */
export function sizesOf({ names, codes }: NameColumn): Uint32Array {
  const sizes = new Uint32Array(names.length);
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  return sizes;
}

function readNames({ events, sourceOf }: Dataset, field: NameField): NameColumn {
  const codeOf = new Map<string, number>();
  const offsets = new Uint32Array(events.length + 1);
  const codes: number[] = [];
  events.forEach((event, row) => {
    for (const name of namesOf(event, field, sourceOf)) {
      const code = codeOf.get(name) ?? codeOf.size;
      codeOf.set(name, code);
      codes.push(code);
    }
    offsets[row + 1] = codes.length;
  });
  return { names: Array.from(codeOf.keys()), offsets, codes: Uint32Array.from(codes) };
}

function pickNames({ of, rows }: Part, field: NameField): NameColumn {
  const whole = nameColumn(of, field);
  const offsets = new Uint32Array(rows.length + 1);
  const codes = new Uint32Array(whole.codes.length);
  let length = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const end = whole.offsets[row + 1] ?? 0;
    for (let at = whole.offsets[row] ?? 0; at < end; at++) codes[length++] = whole.codes[at] ?? 0;
    offsets[place + 1] = length;
  }
  return { names: whole.names, offsets, codes: codes.subarray(0, length) };
}
