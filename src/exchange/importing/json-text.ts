import type { RawRow } from './raw-row';

/**
 * Reads a JSON array, an object that holds one as `licenses`, or a single record. Null where the whole text is no JSON.
 */
export function readJsonText(text: string): RawRow[] | null {
  const whole = parse(text);
  return whole === undefined ? null : recordsOf(whole).map((row, index) => ({ line: index + 1, row }));
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
    return row === undefined
      ? [{ line, fault: { code: 'not-json', path: '', clauses: [] } }]
      : [{ line, row }];
  });
}

/** The value; undefined for a text that is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
