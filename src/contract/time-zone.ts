import { z } from 'zod';
import { saying } from './reading';

/** The name of an IANA time zone. */
export const timeZoneSchema = z.string().max(100).refine(isTimeZone, saying('not-a-time-zone'));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
