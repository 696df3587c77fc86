import { Filter, FilterConditions } from '@forge/kvs';
import { storedRow, type VersionedRowShape } from './row-shape';

/** Which writing of a row stands there: its version attributes; null for one that is left out. */
export type RowVersion = Readonly<Record<string, string | null>>;

/** The version of a row, by its shape. */
export function versionOf<Row, Entity extends object>(
  shape: VersionedRowShape<Row, Entity>,
  row: Row,
): RowVersion {
  const entity = storedRow(shape, row);
  return Object.fromEntries(
    shape.version.map((name) => [name, (entity[name] as string | undefined) ?? null]),
  );
}

/** Null stands for a row that is not there. */
export function isSameVersion(a: RowVersion | null, b: RowVersion | null): boolean {
  if (a === null || b === null) return a === b;
  return Object.entries(a).every(([name, value]) => b[name] === value);
}

/** The condition that a row stands as in this version. A key that is not there meets no condition. */
export function standsAs<Row, Entity extends object>(
  shape: VersionedRowShape<Row, Entity>,
  version: RowVersion,
) {
  const conditionOn = (name: string) => {
    const value = version[name] ?? null;
    return value === null ? FilterConditions.notExists() : FilterConditions.equalTo(value);
  };
  const [first, ...others] = shape.version;
  const filter = new Filter<Entity>().and(first, conditionOn(first));
  for (const name of others) filter.and(name, conditionOn(name));
  return filter;
}
