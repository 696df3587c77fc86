import type { makeInvoke } from '@forge/bridge';
import type { makeResolver } from '@forge/resolver';
import type { LicenseEntry } from '../../src/contract/entry';
import type { Answered } from '../../src/contract/failure';
import type { Contract } from '../../src/contract/questions';
import type { Page } from '../../src/contract/page';

/*
 * Read by the compiler alone. Where a package's types come out as `any`, for example under another way of resolving
 * modules, nothing below is an error any more, and each unused `@ts-expect-error` becomes one.
 */
declare const invoke: ReturnType<typeof makeInvoke<Contract>>;
declare const define: typeof makeResolver<Contract>;
declare const revealed: (payload: { revision: string }) => Answered<{ key: string }>;
declare const handlers: Parameters<typeof define>[0];

export async function asked(): Promise<Answered<Page<LicenseEntry>>> {
  await invoke('getLicense', { id: 'acme-1' });
  // @ts-expect-error no such question
  await invoke('getLicence', { id: 'acme-1' });
  // @ts-expect-error an argument is missing
  await invoke('getLicense');
  // @ts-expect-error a field is missing
  await invoke('saveLicense', { id: 'acme-1', revision: 'r1' });
  // @ts-expect-error a field is of the wrong type
  await invoke('getLicense', { id: 1 });
  // @ts-expect-error a question without an argument
  await invoke('getSite', { id: 'acme-1' });
  // @ts-expect-error the answer is a result, not the value
  const entry: LicenseEntry = await invoke('getLicense', { id: 'acme-1' });
  return invoke('listLicenses', { after: entry.id });
}

export const defined = [
  define(handlers),
  // @ts-expect-error the other questions have no handler
  define({ getSite: handlers.getSite }),
  // @ts-expect-error an answer is a result
  define({ ...handlers, deleteLicense: () => ({ id: 'acme-1' }) }),
  // @ts-expect-error the payload has no revision
  define({ ...handlers, revealKey: ({ payload }) => revealed(payload) }),
];
