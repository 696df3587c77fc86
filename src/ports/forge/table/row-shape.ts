import { storableEntity, type Stored } from './storable';

/** What the rows of one entity are. This is all that a port tells its table. */
export interface RowShape<Row, Entity extends object> {
  /** The entity's name in the manifest. */
  entity: string;
  keyOf: (row: Row) => string;
  /**
   * The attributes, of the manifest's types. The table leaves blank ones out, and null inside of one: declare a text
   * that may be blank optional.
   */
  toEntity: (row: Row) => Entity;
  fromEntity: (key: string, entity: Stored<Entity>) => Row;
  /** See {@link VersionedRowShape}; rows without a version are written whatever stands there. */
  version?: VersionedRowShape<Row, Entity>['version'];
}

/** A shape whose rows can be changed under the condition that nobody else changed them. */
export interface VersionedRowShape<Row, Entity extends object> extends RowShape<Row, Entity> {
  /** Attributes of type `string` that differ between any two writings of a row. The first is never blank. */
  version: readonly [keyof Entity & string, ...(keyof Entity & string)[]];
}

/** A row as the storage takes it. */
export const storedRow = <Row, Entity extends object>(shape: RowShape<Row, Entity>, row: Row): Entity =>
  storableEntity(shape.toEntity(row));
