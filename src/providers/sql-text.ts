/** What a parameter holds: a number is whole or not. */
export type Value = string | number;
export type ValueType = "text" | "whole" | "real";

/** A piece of SQL: text, and the values that go into its holes. `texts` has one more than `values`. */
export interface Sql {
  readonly texts: readonly string[];
  readonly values: readonly Value[];
}

/** A statement as drivers take it. */
export interface Statement {
  readonly text: string;
  /** In the order of their placeholders, which count from 1. */
  readonly values: readonly Value[];
}

/**
 * SQL from a template. What is put into it is another piece, or becomes a parameter: text that is not of this program
 * cannot become SQL.
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | Value)[]): Sql {
  return concat(
    texts.flatMap((text, index) => {
      const part = parts[index - 1];
      return part === undefined ? [plain(text)] : [typeof part === "object" ? part : hole(part), plain(text)];
    }),
  );
}

/** Pieces with a piece between them. */
export function join(parts: readonly Sql[], between: Sql): Sql {
  return concat(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/**
 * A name of a table or column; dots part schemas from it. Throws `RangeError` for a name that is not made of words of
 * letters, digits and `_`.
 */
export function identifier(name: string): Sql {
  if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2}$/u.test(name)) {
    throw new RangeError(`not a name of SQL: ${JSON.stringify(name)} (expected words joined by dots)`);
  }
  const quoted = name.split(".").map((word) => `"${word}"`);
  return plain(quoted.join("."));
}

/** A word or a whole number of this program as it stands, for statements that take no parameters. */
export function constant(value: string | number): Sql {
  if (!/^\w*$/u.test(String(value)))
    throw new RangeError(`not a constant: ${value} (expected a word or a whole number)`);
  return plain(typeof value === "string" ? `'${value}'` : String(value));
}

/** The statement, with the placeholders that `parameter` makes. */
export function toStatement(
  { texts, values }: Sql,
  parameter: (position: number, type: ValueType) => string,
): Statement {
  const text = texts.reduce((all, next, index) => {
    const value = values[index - 1];
    return value === undefined ? next : `${all}${parameter(index, typeOf(value))}${next}`;
  }, "");
  return { text, values };
}

function typeOf(value: Value): ValueType {
  return typeof value === "string" ? "text" : Number.isSafeInteger(value) ? "whole" : "real";
}

const plain = (text: string): Sql => ({ texts: [text], values: [] });
const hole = (value: Value): Sql => ({ texts: ["", ""], values: [value] });

function concat(pieces: readonly Sql[]): Sql {
  const texts = [""];
  const values: Value[] = [];
  for (const piece of pieces) {
    piece.texts.forEach((text, index) => texts.push(index === 0 ? `${texts.pop() ?? ""}${text}` : text));
    for (const value of piece.values) values.push(value);
  }
  return { texts, values };
}
