import { storableEntity, type Stored } from './storable';

/** What the rows of one entity are. A table needs to know nothing else of them. */
export interface RowShape<Row, Entity extends object> {
  /** The entity's name in the manifest. */
  entity: string;
  keyOf: (row: Row) => string;
  /**
   * The attributes, with the manifest's types. The table leaves out blank attributes, and null values inside an
   * attribute. So declare a text as optional if it may be blank.
   */
  toEntity: (row: Row) => Entity;
  fromEntity: (key: string, entity: Stored<Entity>) => Row;
  /** See {@link VersionedRowShape}. Rows without a version are written without a condition. */
  version?: VersionedRowShape<Row, Entity>['version'];
}

/** A shape whose rows can be changed under the condition that nobody else changed them. */
export interface VersionedRowShape<Row, Entity extends object> extends RowShape<Row, Entity> {
  /** Attributes of type `string`. Two writes of a row never have all of them equal. The first is never blank. */
  version: readonly [keyof Entity & string, ...(keyof Entity & string)[]];
}

/** The entity that is stored for a row. */
export const storedRow = <Row, Entity extends object>(shape: RowShape<Row, Entity>, row: Row): Entity =>
  storableEntity(shape.toEntity(row));
