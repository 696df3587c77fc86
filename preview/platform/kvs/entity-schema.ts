import { refuse } from '../answer';
import type { AttributeType, Entity, EntityIndex } from '../manifest';

const INT32 = 2 ** 31;
const LEAST_FLOAT = 1e-130;
/** The largest float lies below it. */
const MOST_FLOAT = 1e126;

/** Forge's documented requirements of a value of each type. */
const FITS: Record<AttributeType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && value.trim() !== '',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32,
  float: (value) => typeof value === 'number' && (value === 0 || isInRange(Math.abs(value))),
  any: (value) => value !== undefined && value !== null,
};

const isInRange = (size: number) => size >= LEAST_FLOAT && size < MOST_FLOAT;

/** The most bytes that the values of an index take together. */
const INDEX_BYTES = { range: 900, partition: 1700 };

/** The entity as the manifest declares it. */
export function entityNamed(entities: Entity[], name: unknown): Entity {
  const entity = entities.find((e) => e.name === name);
  return (
    entity ??
    refuse(
      400,
      'ENTITY_NOT_DECLARED',
      `The manifest declares no entity '${String(name)}' (app.storage.entities).`,
    )
  );
}

/** The index as the manifest declares it: nothing can be asked along an undeclared one. */
export function indexNamed(entity: Entity, name: unknown): EntityIndex {
  const index = entity.indexes.find((i) => i.name === name);
  return (
    index ??
    refuse(
      400,
      'INDEX_NOT_DECLARED',
      `The manifest declares no index '${String(name)}' on entity '${entity.name}'.`,
    )
  );
}

export function attributeType(entity: Entity, attribute: string): AttributeType {
  const type = entity.attributes[attribute];
  return (
    type ??
    refuse(
      400,
      'ATTRIBUTE_NOT_DECLARED',
      `The manifest declares no attribute '${attribute}' on entity '${entity.name}'.`,
    )
  );
}

/** A value of an entity: an object of declared attributes, each of its declared type; a missing one is left out. */
export function checkEntityValue(entity: Entity, value: unknown): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(400, 'INVALID_ENTITY_VALUE', `A value of entity '${entity.name}' is an object.`);
  }
  for (const [attribute, content] of Object.entries(value)) checkAttribute(entity, attribute, content);
  for (const index of entity.indexes) checkIndexed(index, value as Record<string, unknown>);
}

function checkIndexed(index: EntityIndex, value: Record<string, unknown>): void {
  for (const part of ['range', 'partition'] as const) {
    const bytes = index[part].reduce(
      (sum, attribute) => sum + Buffer.byteLength(textOf(value[attribute])),
      0,
    );
    if (bytes > INDEX_BYTES[part])
      refuse(
        400,
        'MAX_SIZE',
        `The ${part} of index '${index.name}' takes at most ${INDEX_BYTES[part]} bytes.`,
      );
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

export function checkAttribute(entity: Entity, attribute: string, value: unknown): void {
  const type = attributeType(entity, attribute);
  if (!FITS[type](value))
    refuse(400, 'INVALID_ENTITY_VALUE', `'${entity.name}.${attribute}' is declared as ${type}.`);
}
