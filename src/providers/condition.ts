import type { Dialect } from "./dialects.js";
import { type Filter, readFilter } from "./filter.js";
import { join, type Sql, sql } from "./sql-text.js";
import { columnOf } from "./table.js";

/** A filter as a condition of SQL, of the same meaning as its predicate. Every value of it is a parameter. */
export function conditionOf(filter: Filter, dialect: Dialect): Sql {
  return readFilter<Sql>(filter, {
    and: (parts) => joined(parts, sql` AND `, sql`1 = 1`),
    or: (parts) => joined(parts, sql` OR `, sql`1 = 0`),
    not: (part) => sql`NOT (${part})`,
    named: (field, names) => {
      const { column, isList } = columnOf(field);
      if (names.length === 0) return sql`1 = 0`;
      return isList ? dialect.hasAny(column, listOf(names)) : isOneOf(column, names);
    },
    important: (least, most) => sql`importance >= ${least} AND importance <= ${most}`,
    titled: (part) => dialect.contains(sql`title`, sql`${part}`),
  });
}

/** Whether a text is one of some; none is one of none. */
export function isOneOf(text: Sql, values: readonly string[]): Sql {
  return values.length === 0 ? sql`1 = 0` : sql`${text} IN (${listOf(values)})`;
}

/** Values, set apart by commas. */
export function listOf(values: readonly string[]): Sql {
  return join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
}

function joined(parts: readonly Sql[], between: Sql, none: Sql): Sql {
  return parts.length === 0
    ? none
    : join(
        parts.map((part) => sql`(${part})`),
        between,
      );
}
