import type { Prepared, SchemaStore } from '../schema-store';
import { valueAt } from './table';

const schema = valueAt<Prepared>('schema');

export const forgeSchema: SchemaStore = {
  get: async () => {
    const stored = await schema.get();
    return stored && { version: stored.version, step: stored.step ?? null };
  },
  set: schema.put,
};
