import type * as z from 'zod/mini';
import type { Answered } from '../contract/failure';
import type { Question } from '../contract/question';
import { type ConsoleQuestion, questions } from '../contract/questions';
import { readBy } from '../contract/reading';
import type { Ports } from '../ports';
import { whileChanging } from '../ports/before-change';
import { endSilence } from '../ports/end-silence';
import { failureOf } from '../ports/failure-of';
import { type Caller, readCaller } from './caller';

/**
 * What the platform hands to a resolver function. The payload is the front end's; the context is the platform's own.
 */
export interface ResolverCall {
  payload: unknown;
  context: unknown;
}

/**
 * What holds for every question. The asker has to be an administrator. A command is refused while the site's license of
 * this app is inactive. Else it ends the silence before it writes, and the digest tells what it wrote. The payload has to
 * read well: `answer` takes it as the schema reads it. A throw becomes a failure.
 */
export function guarded(
  ports: Ports,
  question: ConsoleQuestion,
  answer: (payload: never, caller: Caller) => Promise<Answered<unknown>>,
): (call: ResolverCall) => Promise<Answered<unknown>> {
  const { payload: schema, isCommand }: Question<z.ZodMiniType, unknown> = questions.console[question];
  // What changes something, or shows a key, is for who is an administrator now.
  const isStrict = isCommand || question === 'revealKey';
  const isAdministrator = isStrict ? ports.administrators.includeCaller : ports.administrators.includedCaller;
  return async ({ payload, context }) => {
    try {
      const caller = readCaller(context);
      const admin = caller && (await isAdministrator(caller));
      if (!caller || admin === null) return { ok: false, failure: { code: 'rights-unknown' } };
      if (!admin) return { ok: false, failure: { code: 'not-admin' } };
      if (isCommand && caller.hostLicense.state === 'inactive')
        return { ok: false, failure: { code: 'host-license-inactive' } };
      const read = readBy(schema, payload);
      if (!read.ok) return { ok: false, failure: { code: 'bad-input', fault: read.failure } };
      const answered = () => answer(read.value as never, caller);
      if (isCommand) return await whileChanging(ports, answered);
      if (caller.hostLicense.state === 'inactive') await endSilence(ports);
      return await answered();
    } catch (error) {
      return { ok: false, failure: failureOf(ports, question, error) };
    }
  };
}
