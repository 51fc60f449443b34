import type { Issue } from "./types.js";

/** Where a value stands, from the inside out; joined to a JSON pointer only when there is something to say. */
export interface Path {
  readonly key: string | number;
  readonly up: Path | undefined;
}

/** Collects what is wrong. `severity` is what refusing a value means where it stands: `error` leaves its record out. */
export interface Faults {
  readonly issues: Issue[];
  readonly severity: Issue["severity"];
  /** The same, for parts without which a record can stay. */
  readonly lenient: Faults;
}

/** Collects what is wrong with whole records in a list of issues. */
export function faultsIn(issues: Issue[]): Faults {
  const lenient: Faults = {
    issues,
    severity: "warning",
    get lenient() {
      return lenient;
    },
  };
  return { issues, severity: "error", lenient };
}

/**
 * The value if it is a `T`, a corrected copy if it nearly is, or `undefined` after saying why not. A good value comes
 * back as the same object. Reads known properties only, and goes no deeper than the type does.
 */
export type Check<T> = (value: unknown, path: Path | undefined, faults: Faults) => T | undefined;

/** Text longer than this is cut; nothing a reader could want is longer. */
const LONGEST_TEXT = 20_000;

/** The path of a part. */
export function under(key: string | number, up?: Path): Path {
  return { key, up };
}

/** Refuses a value: an issue of the severity that its place has. */
export function refuse(faults: Faults, path: Path | undefined, code: string, message: string): undefined {
  faults.issues.push({ path: pointer(path), code, message, severity: faults.severity });
}

/** Tells of a part that was left out or mended; its record stays. */
export function warn(faults: Faults, path: Path | undefined, code: string, message: string): void {
  faults.issues.push({ path: pointer(path), code, message, severity: "warning" });
}

/** Runs what reads the input; getters and proxies may throw whatever they like. */
export function attempt<T>(path: Path | undefined, faults: Faults, read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return refuse(faults, path, "unreadable", "not readable: it throws when it is read");
  }
}

/** Text of at most `limit` UTF-16 code units; longer text is cut, numbers become text, blank text is refused. */
export function text(limit: number = LONGEST_TEXT): Check<string> {
  return (value, path, faults) => {
    const given = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
    if (typeof given !== "string") return refuse(faults, path, "not-text", `not text: ${show(value)}`);
    if (given.trim() === "") return refuse(faults, path, "blank", `blank text: ${show(given)}`);
    if (given.length <= limit) return given;
    warn(faults, path, "too-long", `text of ${given.length} characters (expected at most ${limit}; the rest is cut)`);
    // Not between the halves of a surrogate pair.
    return `${given.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
  };
}

/** An identifier of at most 1,024 characters; longer ones are cut. */
export const identifier: Check<string> = text(1024);

/** A number from `least` to `most`, both included. */
export function number(least: number, most: number): Check<number> {
  return (value, path, faults) =>
    typeof value === "number" && value >= least && value <= most
      ? value
      : refuse(faults, path, "out-of-range", `not a number from ${least} to ${most}: ${show(value)}`);
}

/** One of a few words; `noun` names them in the code and the message. */
export function oneOf<T extends string>(noun: string, words: readonly T[]): Check<T> {
  return (value, path, faults) =>
    words.find((word) => word === value) ??
    refuse(faults, path, `unknown-${noun}`, `unknown ${noun}: ${show(value)} (expected one of ${words.join(", ")})`);
}

/** A list; items that are refused are left out of it. */
export function list<T>(item: Check<T>): Check<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) return refuse(faults, path, "not-a-list", `not a list: ${show(value)}`);
    const kept: T[] = [];
    let same = true;
    for (let index = 0; index < value.length; index++) {
      const given: unknown = value[index];
      const read = item(given, under(index, path), faults);
      if (read !== undefined) kept.push(read);
      same &&= read !== undefined && read === given;
    }
    return same ? value : kept;
  };
}

/** How each field of a record is read. */
export type Fields<T> = { readonly [field in keyof T & string]-?: Check<NonNullable<T[field]>> };

/** What the record combinator has to know beside the fields. */
interface RecordOptions<T> {
  /** A record without one of these, or with one refused, is refused. */
  readonly vital: readonly (keyof T & string)[];
  /** For fields that are absent or, if not vital, refused. */
  readonly defaults?: Partial<T>;
  /** Other names under which loose records carry a field. */
  readonly aliases?: { readonly [field in keyof T & string]?: string };
  /** A copy with the known fields alone, however good the record is. */
  readonly fresh?: boolean;
}

/**
 * A record with known fields, read as own properties; `null` counts as absent. Unknown fields are ignored:
 * they stay on a record that is fine as it is and are not on a corrected copy.
 */
export function record<T extends object>(
  fields: Fields<T>,
  { vital, defaults = {}, aliases = {}, fresh = false }: RecordOptions<T>,
): Check<T> {
  // Laid out once, not for each of a hundred thousand records.
  const names = Object.keys(fields) as (keyof T & string)[];
  const plan = names.map((name) => ({
    name,
    alias: aliases[name],
    check: fields[name],
    fallback: defaults[name],
    isVital: vital.includes(name),
  }));
  // A plain object like `{}`, which has room for four fields and keeps more in a second object: engines give as much room
  // as the first few took to what one function makes.
  const Copy = function () {} as unknown as new () => Partial<T>;
  Copy.prototype = Object.prototype;
  return (value, path, faults) => {
    if (!isRecord(value)) return refuse(faults, path, "not-a-record", `not a record: ${show(value)}`);
    const { lenient } = faults;
    const copy = new Copy();
    let [same, usable] = [!fresh, true];
    for (const { name, alias, check, fallback, isVital } of plan) {
      let given = own(value, name);
      const isOther = given === undefined && alias !== undefined && own(value, alias) !== undefined;
      const key = isOther ? alias : name;
      if (isOther) given = own(value, alias);
      let read: T[typeof name] | undefined;
      if (given !== undefined && given !== null) {
        read = check(given, under(key, path), isVital ? faults : lenient);
        if (read === undefined && isVital) usable = false;
      } else if (isVital && fallback === undefined) {
        refuse(faults, under(key, path), `missing-${name}`, `missing ${name}`);
        usable = false;
      }
      read ??= fallback;
      same &&= read === given && key === name;
      if (read !== undefined) copy[name] = read;
    }
    if (!usable) return undefined;
    return (same ? value : copy) as T;
  };
}

/** Whether a value can have properties of its own that are worth reading. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The property of the object itself; what it inherits is not data. */
export function own(value: object, key: string): unknown {
  // Most fields are not there, which is sooner seen by reading them than by asking whose they are.
  const found = (value as Record<string, unknown>)[key];
  return found !== undefined && Object.hasOwn(value, key) ? found : undefined;
}

/** A value as a message shows it; never calls code that came with the data. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a record";
  return typeof value === "function" ? "a function" : String(value);
}

/** JSON pointer (RFC 6901). */
function pointer(path: Path | undefined): string {
  if (path === undefined) return "";
  const { key, up } = path;
  return `${pointer(up)}/${typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
