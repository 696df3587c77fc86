import type { Answered } from '../contract/failure';
import type { Page } from '../contract/page';
import { UnknownCursor } from '../ports';

/** A part of a list as an answer. A cursor that no list gave out is bad input. */
export async function paged<T>(read: () => Promise<Page<T>>): Promise<Answered<Page<T>>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (!(error instanceof UnknownCursor)) throw error;
    const fault = { code: 'unknown-value' as const, path: 'after', clauses: [] };
    return { ok: false, failure: { code: 'bad-input', fault } };
  }
}
