import type { z } from 'zod';
import type { Answered } from '../contract/failure';
import type { ConsoleQuestion } from '../contract/questions';
import { readBy } from '../contract/reading';
import type { Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { type Caller, readCaller } from './caller';

/** What the platform hands to a resolver function: the front end's words, and its own on who and where. */
export interface ResolverCall {
  payload: unknown;
  context: unknown;
}

/**
 * Once for every question: an administrator asks, the payload reads well, and a throw becomes a failure. `answer` takes
 * the payload as `schema` reads it.
 */
export function guarded(
  ports: Ports,
  question: ConsoleQuestion,
  schema: z.ZodType,
  answer: (payload: never, caller: Caller) => Promise<Answered<unknown>>,
): (call: ResolverCall) => Promise<Answered<unknown>> {
  return async ({ payload, context }) => {
    try {
      const caller = readCaller(context);
      const admin = caller && (await ports.administrators.includeCaller(caller.product));
      if (!caller || admin === null) return { ok: false, failure: { code: 'rights-unknown' } };
      if (!admin) return { ok: false, failure: { code: 'not-admin' } };
      const read = readBy(schema, payload);
      if (!read.ok) return { ok: false, failure: { code: 'bad-input', fault: read.failure } };
      return await answer(read.value as never, caller);
    } catch (error) {
      return { ok: false, failure: failureOf(ports, question, error) };
    }
  };
}
