/** Rows whose every combination has the same answer: for each column the values that it holds for. */
export type Grouped<Column extends string> = Record<Column, string[]> & { answer: string };

/**
 * Puts rows with one answer together, column by column, so that each combination of values stands in one row still.
 * `columns` are merged from the last to the first.
 */
export function grouped<Column extends string>(
  columns: readonly Column[],
  rows: readonly (Record<Column, string> & { answer: string })[],
): Grouped<Column>[] {
  let groups = rows.map((row) => {
    const values = columns.map((column) => [column, [row[column]]]);
    return { ...(Object.fromEntries(values) as Record<Column, string[]>), answer: row.answer };
  });
  for (const column of [...columns].reverse()) groups = mergedBy(column, groups);
  return groups;
}

/** Rows that differ in one column only become one. */
function mergedBy<Column extends string>(
  column: Column,
  groups: readonly Grouped<Column>[],
): Grouped<Column>[] {
  const merged = new Map<string, Grouped<Column>>();
  for (const group of groups) {
    const rest = JSON.stringify({ ...group, [column]: null });
    const same = merged.get(rest);
    if (same) merged.set(rest, { ...same, [column]: [...same[column], ...group[column]] });
    else merged.set(rest, group);
  }
  return [...merged.values()];
}
