import * as z from 'zod/mini';
import { LONGEST_ZONE } from './limits';
import { saying } from './reading';
import { zoneNamed } from './zone-name';

/** The name of an IANA time zone. */
export const timeZoneSchema = z.string().check(
  z.maxLength(LONGEST_ZONE),
  z.refine((name) => zoneNamed(name) !== null, saying('not-a-time-zone')),
);
