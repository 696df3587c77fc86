import type { FormFaultCode } from '../../contract/input-fault';
import type { Result } from '../../contract/result';
import { type Day, isDay } from '../../policy';

/**
 * Reads a day as files write it: `2015-05-09`, the same with a time behind it, or `9.5.2015`. Spreadsheets also write
 * `5/9/2015`: that is read only where one order of day and month is possible.
 */
export function readLooseDay(text: string): Result<Day, FormFaultCode> {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const candidates = iso
    ? [iso]
    : german
      ? [dayOf(german[3], german[2], german[1])]
      : slashed
        ? [dayOf(slashed[3], slashed[1], slashed[2]), dayOf(slashed[3], slashed[2], slashed[1])]
        : [];
  const [day, ...others] = [...new Set(candidates.filter(isDay))];
  if (day === undefined) return { ok: false, failure: 'impossible-date' };
  return others.length > 0 ? { ok: false, failure: 'ambiguous-date' } : { ok: true, value: day };
}

const dayOf = (year = '', month = '', day = '') =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
