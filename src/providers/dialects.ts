import { type Sql, sql, type ValueType } from "./sql-text.js";

/** In what databases differ, as far as our questions go. */
export interface Dialect {
  /** A placeholder with its type, counted from 1. */
  readonly parameter: (position: number, type: ValueType) => string;
  /** Quotient of two whole numbers, neither negative, without its rest. */
  readonly quotient: (dividend: Sql, divisor: Sql) => Sql;
  /** Of the rows of a group, the id of the one with the highest rank. */
  readonly topId: Sql;
  /** Whether two lists have an item in common; `items` are set apart by commas. */
  readonly hasAny: (list: Sql, items: Sql) => Sql;
  /** A row for each item of a list. */
  readonly each: (list: Sql) => Sql;
  /** Whether a text contains another, in whatever case. */
  readonly contains: (text: Sql, part: Sql) => Sql;
  /** Types of columns. */
  readonly types: Readonly<Record<ValueType | "texts", Sql>>;
  /** What is said of a table that is kept in the order of some columns, which are set apart by commas. */
  readonly storage: (order: Sql) => Sql;
}

/** DuckDB 1.1 and later. */
export const duckdb: Dialect = {
  parameter: (position, type) => `$${position}::${{ text: "VARCHAR", whole: "BIGINT", real: "DOUBLE" }[type]}`,
  quotient: (dividend, divisor) => sql`${dividend} // ${divisor}`,
  topId: sql`arg_max(id, rank)`,
  hasAny: (list, items) => sql`list_has_any(${list}, [${items}])`,
  each: (list) => sql`unnest(${list})`,
  contains: (text, part) => sql`contains(lower(${text}), lower(${part}))`,
  types: { text: sql`VARCHAR`, texts: sql`VARCHAR[]`, whole: sql`BIGINT`, real: sql`DOUBLE` },
  storage: () => sql``,
};

/** ClickHouse 22.3 and later. Parameters have names: `p1` is the first of the list that `run` is given. */
export const clickhouse: Dialect = {
  parameter: (position, type) => `{p${position}:${{ text: "String", whole: "Int64", real: "Float64" }[type]}}`,
  quotient: (dividend, divisor) => sql`intDiv(${dividend}, ${divisor})`,
  topId: sql`argMax(id, rank)`,
  hasAny: (list, items) => sql`hasAny(${list}, [${items}])`,
  each: (list) => sql`arrayJoin(${list})`,
  contains: (text, part) => sql`position(lowerUTF8(${text}), lowerUTF8(${part})) > 0`,
  types: { text: sql`String`, texts: sql`Array(String)`, whole: sql`Int64`, real: sql`Float64` },
  storage: (order) => sql` ENGINE = MergeTree ORDER BY (${order})`,
};

/** PostgreSQL 12 and later. */
export const postgres: Dialect = {
  parameter: (position, type) => `$${position}::${{ text: "text", whole: "bigint", real: "double precision" }[type]}`,
  quotient: (dividend, divisor) => sql`${dividend} / ${divisor}`,
  topId: sql`(array_agg(id ORDER BY rank DESC))[1]`,
  hasAny: (list, items) => sql`${list} && ARRAY[${items}]`,
  each: (list) => sql`unnest(${list})`,
  contains: (text, part) => sql`position(lower(${part}) in lower(${text})) > 0`,
  types: { text: sql`text`, texts: sql`text[]`, whole: sql`bigint`, real: sql`double precision` },
  storage: () => sql``,
};
