import * as z from 'zod/mini';
import { dayFault } from '../policy';
import { LONGEST_CURSOR, LONGEST_ID, LONGEST_REVISION } from './limits';
import { saying } from './reading';

/** Null in this field means the same as no field. */
export const optional = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? undefined),
  );

export const daySchema = z.string().check(
  z.refine((day) => dayFault(day) !== 'impossible-date', saying('impossible-date')),
  z.refine((day) => dayFault(day) !== 'date-out-of-range', saying('date-out-of-range')),
);

/** Control characters but for tabs and ends of lines, and halves of characters: nobody sees them, and files and pages break at them. */
const UNSEEN = /[^\P{Cc}\t\r\n]|\p{Cs}/u;

/** What a person enters, of at most so many characters; blanks at both ends are taken off. */
export const textOf = (longest: number) =>
  z.string().check(
    z.trim(),
    z.maxLength(longest),
    z.refine((text) => !UNSEEN.test(text), saying('unseen-characters')),
  );

/** The id of a license or a request, or the handle that stands for a license. */
export const idSchema = z
  .string()
  .check(z.refine((id) => /^[A-Za-z0-9._:#-]+$/.test(id) && id.length <= LONGEST_ID, saying('not-an-id')));

/** The id that the browser makes for what it adds, so that sending the same again adds it once: a UUID. */
export const newIdSchema = z
  .string()
  .check(z.refine((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), saying('not-an-id')));

/** The state of a license that a change was made from. */
export const revisionSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_REVISION));

/** Which part of a list is asked for: the `next` of the part before, nothing for the first part. */
export const afterSchema = z.optional(z.string().check(z.maxLength(LONGEST_CURSOR)));
