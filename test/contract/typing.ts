import type { makeInvoke } from '@forge/bridge';
import type { makeResolver } from '@forge/resolver';
import type { Answered } from '../../src/contract/failure';
import { idSchema } from '../../src/contract/fields';
import { keyQuestions } from '../../src/contract/keys';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { Page } from '../../src/contract/page';
import { asks, type Questions } from '../../src/contract/question';
import type { Contract } from '../../src/contract/questions';
import type { Answers } from '../../src/handlers/answers';

/*
 * Read by the compiler alone. Where a package's types come out as `any`, for example under another way of resolving
 * modules, nothing below is an error any more, and each unused `@ts-expect-error` becomes one.
 */
declare const invoke: ReturnType<typeof makeInvoke<Contract['console']>>;
declare const define: typeof makeResolver<Contract['console']>;
declare const invokeFromPrompt: ReturnType<typeof makeInvoke<Contract['prompts']>>;
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
  // @ts-expect-error the console has no prompts
  await invoke('getPrompt', { timeZone: 'UTC' });
  await invokeFromPrompt('getPrompt', { timeZone: 'UTC' });
  // @ts-expect-error a prompt knows no register
  await invokeFromPrompt('getLicense', { id: 'acme-1' });
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

/** A topic with one more question. */
export const topic = { ...keyQuestions, hideKey: asks({ id: idSchema }).answered<{ id: string }>() };
declare const keyAnswers: Answers<typeof keyQuestions>;

export const answered: Answers<typeof topic>[] = [
  { ...keyAnswers, hideKey: ({ id }) => Promise.resolve({ ok: true, value: { id } }) },
  // @ts-expect-error the further question has no answer
  keyAnswers,
  // @ts-expect-error the payload has no key
  { ...keyAnswers, hideKey: ({ key }) => Promise.resolve({ ok: true, value: { id: String(key) } }) },
  // @ts-expect-error the answer is another one
  { ...keyAnswers, hideKey: () => Promise.resolve({ ok: true, value: { key: '' } }) },
];

// @ts-expect-error a question without a schema
export const unread: Questions = { hideKey: { answer: { id: 'acme-1' } } };
