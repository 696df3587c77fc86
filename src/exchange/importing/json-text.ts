import type { RawRow } from './raw-row';

/**
 * Reads a JSON array, an object that holds one as `licenses`, or a single record. Null where the whole text is no JSON.
 */
export function readJsonText(text: string): RawRow[] | null {
  const whole = parse(text);
  return whole === undefined ? null : recordsOf(whole).map((row, index) => rowOf(index + 1, row));
}

function recordsOf(whole: unknown): unknown[] {
  if (Array.isArray(whole)) return whole;
  const licenses: unknown =
    typeof whole === 'object' && whole !== null && 'licenses' in whole ? whole.licenses : null;
  return Array.isArray(licenses) ? licenses : [whole];
}

/** Reads one record a line; lines end with LF or CRLF. */
export function readJsonLines(text: string): RawRow[] {
  return text.split('\n').flatMap((content, index): RawRow[] => {
    if (content.trim() === '') return [];
    const line = index + 1;
    const row = parse(content);
    return [row === undefined ? refused(line, 'not-json') : rowOf(line, row)];
  });
}

/** No record is nested deeper; what is, cannot be sent. */
const DEEPEST = 10;

const rowOf = (line: number, row: unknown): RawRow =>
  isDeeper(row, DEEPEST) ? refused(line, 'not-a-record') : { line, row };

const refused = (line: number, code: 'not-json' | 'not-a-record'): RawRow => ({
  line,
  fault: { code, path: '', clauses: [] },
});

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}

/** The value; undefined for a text that is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
