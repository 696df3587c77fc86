const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** An entity without its blank attributes: the storage takes no empty text and no null as an attribute. */
export function storable<Entity extends object>(entity: Entity): Entity {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => !isBlank(value))) as Entity;
}
