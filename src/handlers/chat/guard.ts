import type { z } from 'zod';
import { dayInZone } from '../../contract/day-in-zone';
import type { Failure } from '../../contract/failure';
import { readBy } from '../../contract/reading';
import type { Result } from '../../contract/result';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import type { Prompt } from '../../prompts';
import { failureOf } from '../failing';
import { say } from '../prompting/say';
import { DEFAULT_SETTINGS } from '../site';
import { readAsker, type ChatAsker } from './asked';

/** What someone who is no administrator is told: what the prompts say, and nothing of the register. */
export interface ForEveryone {
  audience: 'user';
  today: Day;
  prompt: Prompt | null;
}

export type ChatFailure = { code: 'not-known' } | Failure;
export type ChatAnswered<T> = Result<T | ForEveryone, ChatFailure>;

/** Once for every action: somebody asks, the inputs read well, and who is no administrator learns what prompts tell. */
export function guardedForChat<I, T>(
  ports: Ports,
  action: string,
  inputs: z.ZodType<I>,
  answer: (inputs: I, today: Day) => Promise<Result<T, ChatFailure>>,
) {
  return async (payload: unknown, context: unknown): Promise<ChatAnswered<T>> => {
    try {
      const asker = readAsker(payload, context);
      if (!asker) return { ok: false, failure: { code: 'not-known' } };
      const read = readBy(inputs, payload);
      if (!read.ok) return { ok: false, failure: { code: 'bad-input', fault: read.failure } };
      const { timeZone } = (await ports.settings.get()) ?? DEFAULT_SETTINGS;
      if (!(await isAdministrator(ports, asker))) return await forEveryone(ports, asker, timeZone);
      return await answer(read.value, dayInZone(ports.clock.now(), timeZone));
    } catch (error) {
      return { ok: false, failure: failureOf(ports, action, error) };
    }
  };
}

/** Where the product does not say, or would have to ask first, the asker is told what users are told: less. */
async function isAdministrator({ administrators }: Ports, { product }: ChatAsker): Promise<boolean> {
  try {
    return (await administrators.includeCaller(product)) === true;
  } catch {
    return false;
  }
}

async function forEveryone(
  ports: Ports,
  { accountId, product }: ChatAsker,
  timeZone: string,
): Promise<Result<ForEveryone, ChatFailure>> {
  const said = await say(
    ports,
    { timeZone },
    {
      accountId,
      product,
      place: 'byline',
      hostFacts: () => ({ product, state: 'absent', evaluation: false, endsOn: null, seatRequests: null }),
    },
  );
  if (!said.ok) return { ok: false, failure: { code: 'storage-unavailable' } };
  const { today, prompt, audience } = said.value;
  // Rights were given between the two questions? Then the next question is answered in full.
  return { ok: true, value: { audience: 'user', today, prompt: audience === 'admin' ? null : prompt } };
}
