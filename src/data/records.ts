import { attempt, type Check, type Faults, isRecord, own, type Path, refuse, show, under, warn } from "./check.js";
import { isColumns, rowReader, type Rows } from "./columns.js";
import { createIdTable, type IdTable } from "./id-table.js";
import { STEP, type Steps } from "./steps.js";

/** The usable records of a list, in its order; of several with one id, the first. Lists, not an object for each record. */
export interface Records<T> {
  readonly list: readonly T[];
  /** Place in `list` → place in the input. */
  readonly places: readonly number[];
  /** Place in `list` → number of citations in the input: indices into them hold only if none was left out. */
  readonly cited: readonly number[];
  /** Id → place in `list`. */
  readonly placeOf: IdTable["get"];
  /** Where the input has the list. */
  readonly path: Path;
}

/** Where the input has a record. */
export function pathAt({ places, path }: Records<unknown>, at: number): Path {
  return under(places[at] ?? at, path);
}

/** Reads the list at `root[key]`, or columns; what is refused is told. */
export function* readRecords<T extends { readonly id: string }>(
  root: object,
  key: "sources" | "events",
  shape: Check<T>,
  faults: Faults,
): Steps<Records<T>> {
  const path = under(key);
  const list: T[] = [];
  const places: number[] = [];
  const cited: number[] = [];
  const { length, at } = listAt(root, key, path, faults);
  const ids = createIdTable(length, (place) => list[place]?.id);
  for (let index = 0; index < length; index++) {
    if (index % STEP === 0) yield index / length;
    const here = under(index, path);
    attempt(here, faults, () => {
      const value = at(index);
      const record = shape(value, here, faults);
      if (record === undefined) return;
      if (!ids.add(record.id, list.length))
        return refuse(faults, under("id", here), "duplicate-id", `duplicate id: ${show(record.id)}`);
      const citations = isRecord(value) ? own(value, "citations") : undefined;
      list.push(record);
      places.push(index);
      cited.push(Array.isArray(citations) ? citations.length : 0);
    });
  }
  return { list, places, cited, placeOf: ids.get, path };
}

/** The document that an input stands for: events may stand alone. */
export function rootOf(input: unknown): unknown {
  return Array.isArray(input) || isColumns(input) ? { events: input } : input;
}

/** A list of records, or their columns; `undefined` of anything else. May throw what the value throws. */
export function listed(value: unknown): Rows | undefined {
  if (Array.isArray(value)) return { length: value.length, at: (index) => value[index] as unknown, faults: [] };
  return isColumns(value) ? rowReader(value) : undefined;
}

function listAt(root: object, key: "sources" | "events", path: Path, faults: Faults): Rows {
  const rows = attempt(path, faults, () => {
    const given = own(root, key) ?? [];
    return listed(given) ?? refuse(faults, path, "not-a-list", `not a list: ${show(given)}`);
  });
  for (const { column, code, message } of rows?.faults ?? []) warn(faults, under(column, path), code, message);
  return rows ?? { length: 0, at: () => undefined, faults: [] };
}
