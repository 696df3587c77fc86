import { z } from 'zod';
import { LONGEST_ZONE } from './limits';
import { saying } from './reading';
import { zoneNamed } from './zone-name';

/** The name of an IANA time zone. */
export const timeZoneSchema = z
  .string()
  .max(LONGEST_ZONE)
  .refine((name) => zoneNamed(name) !== null, saying('not-a-time-zone'));
