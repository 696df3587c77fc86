/** A value as it is read back from the storage: null values inside it are left out, but stay in a list. */
export type Stored<T> = T extends readonly (infer Item)[]
  ? Stored<Item>[]
  : T extends object
    ? { [K in keyof T as null extends T[K] ? never : K]: Stored<T[K]> } & {
        [K in keyof T as null extends T[K] ? K : never]?: Stored<NonNullable<T[K]>> | undefined;
      }
    : T;

/** A value without null inside it: it is not documented that the storage accepts null there. */
export function storable<T>(value: T): Stored<T> {
  if (Array.isArray(value)) return value.map(storable) as Stored<T>;
  if (typeof value !== 'object' || value === null) return value as Stored<T>;
  const told = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(told.map(([name, each]) => [name, storable<unknown>(each)])) as Stored<T>;
}

/** The same for an entity, and without blank attributes: the storage accepts no empty text as an attribute. */
export function storableEntity<Entity extends object>(entity: Entity): Entity {
  const told = Object.entries(entity).filter(([, value]) => typeof value !== 'string' || value.trim() !== '');
  return storable(Object.fromEntries(told)) as Entity;
}
