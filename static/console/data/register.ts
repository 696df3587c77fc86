import type { QueryFunctionContext } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Page } from '../../../src/contract/page';
import { asWritten } from './amend';
import { Unanswered } from './ask';
import { NOTHING, type ReadRegister, withPart } from './known-register';
import { readOpening } from './opening';

/**
 * Reads the register part by part, and shows what was read so far. The first part comes with the opening of the console. A
 * read that broke off goes on where it was. A register that is known as a whole stays on screen until it was read anew as
 * a whole.
 */
export async function readRegister({
  client,
  queryKey,
  signal,
}: QueryFunctionContext): Promise<ReadRegister> {
  const known = () => client.getQueryData<ReadRegister>(queryKey);
  const show = (register: ReadRegister) => client.setQueryData(queryKey, register);
  const add = (register: ReadRegister | undefined, part: Page<LicenseEntry>) =>
    asWritten(client, queryKey, withPart(register ?? NOTHING, part));
  const first = async () => {
    const { licenses, nearest } = await readOpening(client);
    return { ...licenses, items: [...licenses.items, ...nearest] };
  };
  if (known() === undefined) {
    const part = await first();
    signal.throwIfAborted();
    const register = add(known(), part);
    if (register.next === null) return register;
    show(register);
  }
  const { readAnew, readRest } = await readingOn();
  return known()?.next === null
    ? readAnew({ client, known, add, signal })
    : readRest({ known, add, show, first, signal });
}

/** What reads on is loaded where there is more to read. */
async function readingOn() {
  try {
    return await import('./read-on');
  } catch {
    throw new Unanswered({ code: 'no-answer' });
  }
}
