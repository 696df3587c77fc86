import type { Prepared, SchemaStore } from '../schema-store';
import { valueAt } from './table';

const schema = valueAt<Prepared>('schema');

export const forgeSchema: SchemaStore = { get: schema.get, set: schema.put };
