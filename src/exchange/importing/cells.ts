/** One row of a table: its cells by the name of their column. */
export type Cells = ReadonlyMap<string, string>;
