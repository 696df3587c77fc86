import { z } from 'zod';
import { dayFault } from '../policy';
import { saying } from './reading';

/** Null means what leaving the field out means. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

export const daySchema = z
  .string()
  .refine((day) => dayFault(day) !== 'impossible-date', saying('impossible-date'))
  .refine((day) => dayFault(day) !== 'date-out-of-range', saying('date-out-of-range'));

/** What names a license, a request or a handle. */
export const idSchema = z.string().refine((id) => /^[A-Za-z0-9._:#-]{1,100}$/.test(id), saying('not-an-id'));

/** What a save began from. */
export const revisionSchema = z.string().min(1).max(100);

/** Where the next part of a list begins: the `next` of the part before. */
export const afterSchema = z.string().max(4000).optional();
