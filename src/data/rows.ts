/** All rows of a dataset of some size, ascending. */
export function allRows(size: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return rows;
}

/** What a column has at some of its rows, each once, in their order. O(rows). */
export function pick<Column extends Float64Array | Uint8Array>(column: Column, rows: Uint32Array): Column {
  const picked = column.slice(0, rows.length) as Column;
  for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place] ?? 0] ?? 0;
  return picked;
}
