import type { Answered } from '../contract/failure';
import type { LicenseChange, Ports } from '../ports';

/** Makes a change of the register, and answers with the value. `conflict` where somebody else was faster. */
export async function changeLicense<T>(ports: Ports, value: T, asked: LicenseChange): Promise<Answered<T>> {
  const written = await ports.register.change(asked);
  if (!written.done)
    return { ok: false, failure: { code: 'conflict', current: written.current?.entry ?? null } };
  return { ok: true, value };
}
