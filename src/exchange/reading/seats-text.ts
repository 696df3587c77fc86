import { columnWords } from '../../words/columns';
import { folded } from '../../words/folded';

const UNLIMITED = new Set(columnWords.flatMap(({ unlimited }) => unlimited.map(folded)));

/** Seats as files write them; null: not a number of seats. */
export type SeatsRead = number | 'empty' | 'unlimited' | null;

/**
 * Reads a number of seats: `25`, `25 users`, `1,000`, `1.000`, `1 000`, `1'000`, `25.00`. Three digits behind a mark
 * are thousands, as seats are whole.
 */
export function readSeats(cell: string): SeatsRead {
  const text = cell.trim();
  if (text === '') return 'empty';
  const [, number, unit] = /^(\d[\d.,'’\s]*)(\p{L}[\p{L}\s]*)?$/u.exec(text) ?? [];
  if (number === undefined) {
    const first = folded(text.split(/\s/)[0] ?? '');
    return UNLIMITED.has(first) || UNLIMITED.has(folded(text)) ? 'unlimited' : null;
  }
  if (unit !== undefined && unit.trim().length < 3) return null;
  const plain = number.trim().replace(/[.,]0{1,2}$/, '');
  if (!/^\d+$|^\d{1,3}([.,'’\s])\d{3}(\1\d{3})*$/.test(plain)) return null;
  const seats = Number(plain.replace(/\D/g, ''));
  return Number.isSafeInteger(seats) && seats >= 1 ? seats : null;
}
