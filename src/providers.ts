export type { NameField } from "./data/fields.js";
export { createDays, type DaysOptions } from "./providers/days.js";
export { clickhouse, type Dialect, duckdb, postgres } from "./providers/dialects.js";
export { type Filter, predicateOf } from "./providers/filter.js";
export { memoryProvider } from "./providers/memory.js";
export type * from "./providers/provider.js";
export { type Run, type SqlOptions, sqlProvider } from "./providers/sql.js";
export { type Sql, sql } from "./providers/sql-text.js";
export { createTable, type EventRow, rowsOf } from "./providers/table.js";
