import { z } from 'zod';
import { oneOf, type Random, upTo } from './values';

/** Texts and numbers of which some suit each field. */
const TEXTS = [
  'jira-server',
  'confluence-server',
  '2014-05-09',
  '2015-06-01',
  '2015-05-09T12:00:00.000Z',
  'UTC',
  'Europe/Berlin',
  'https://example.atlassian.net/wiki',
  'OPS',
  'USD',
  '300.01',
  'Task',
  'Anna',
  'product',
  '00000000-0000-4000-8000-000000000001',
  '712020:4d1c5a7e-0a11-4a3b-9c58-6f0b1f2f7a01',
  'renewal',
];
const NUMBERS = [1, 2, 10, 30, 60, 250, 0, 0.5];

/** Words that are there to be meant: ids, revisions and cursors that the app gave out. */
export type Pool = readonly string[];

/**
 * A value that a schema takes, as far as it can be told from the schema: so a question that is added is asked without a
 * line about it here.
 */
export function goodValue(random: Random, schema: z.core.$ZodType, pool: Pool): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = (inner: z.core.$ZodType) => goodValue(random, inner, pool);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([name, field]) => {
          const value = inside(field);
          return value === undefined ? [] : [[name, value]];
        }),
      );
    case 'array':
      return Array.from({ length: 1 + upTo(random, 2) }, () => inside(def.element));
    case 'record':
      return { [String(inside(def.keyType))]: inside(def.valueType) };
    case 'union':
      return inside(oneOf(random, def.options));
    case 'optional':
      return random() < 0.5 ? undefined : inside(def.innerType);
    case 'nullable':
      return random() < 0.4 ? null : inside(def.innerType);
    case 'default':
    case 'catch':
    case 'readonly':
      return inside(def.innerType);
    case 'pipe':
      return inside((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
    case 'enum':
      return oneOf(random, Object.values(def.entries));
    case 'literal':
      return oneOf(random, def.values);
    case 'boolean':
      return random() < 0.5;
    case 'number':
      return suiting(random, schema, NUMBERS);
    case 'string':
      return suiting(random, schema, random() < 0.7 ? [...pool, ...TEXTS] : TEXTS);
    default:
      return oneOf(random, TEXTS);
  }
}

/** One of the values that the schema takes; where it takes none, any. */
function suiting(random: Random, schema: z.core.$ZodType, some: readonly unknown[]): unknown {
  for (let tries = 0; tries < 12; tries += 1) {
    const value = oneOf(random, some);
    if (z.safeParse(schema, value).success) return value;
  }
  return some.find((value) => z.safeParse(schema, value).success) ?? oneOf(random, some);
}
