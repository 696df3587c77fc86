import { Filter, FilterConditions } from '@forge/kvs';
import { storedRow, type VersionedRowShape } from './row-shape';

/** The version attributes of a stored row. They tell which write it comes from. Null: the attribute is left out. */
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

/** Whether two versions are the same. Null stands for a row that does not exist. */
export function isSameVersion(a: RowVersion | null, b: RowVersion | null): boolean {
  if (a === null || b === null) return a === b;
  return Object.entries(a).every(([name, value]) => b[name] === value);
}

/** The condition that a row still has this version. A key that does not exist meets no condition. */
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
