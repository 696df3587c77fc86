import type { LicenseEntry } from '../contract/licenses';
import type { Page } from '../contract/page';
import type { Ports } from '.';
import type { DueRange } from './register';

/** The range that every license of the register is in. */
export const WHOLE_REGISTER: DueRange = { from: null, before: null };

/** The parts of a list, one after the other. Each is read when the one before it was used. */
export async function* partsOf<T>(
  read: (after: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<Page<T>, void> {
  let after: string | undefined;
  do {
    const part = await read(after);
    yield part;
    after = part.next ?? undefined;
  } while (after !== undefined);
}

/** The first licenses of the register, about so many at most. `complete` says whether these are all. */
export async function readRegister(
  { register }: Pick<Ports, 'register'>,
  most: number,
): Promise<{ entries: LicenseEntry[]; complete: boolean }> {
  const entries: LicenseEntry[] = [];
  for await (const { items, next } of partsOf((after) => register.page(WHOLE_REGISTER, after))) {
    entries.push(...items.map(({ entry }) => entry));
    if (next === null) return { entries, complete: true };
    if (entries.length >= most) break;
  }
  return { entries, complete: false };
}
