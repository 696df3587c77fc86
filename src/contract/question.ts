import * as z from 'zod/mini';
import type { Result } from './result';

/** One question: how its payload is read, and what an answer is. */
export interface Question<S extends z.ZodMiniType, A> {
  payload: S;
  /**
   * Whether it is a command: it changes what admins keep. The guards refuse it while the host's license is inactive.
   */
  isCommand: boolean;
  /** A type for the compiler alone; no value is ever set. */
  answer?: A;
}

/**
 * A question whose payload has these fields; `asks({ id: idSchema }).answered<LicenseEntry>()` says what its answer is.
 */
export const asks = <F extends z.core.$ZodShape>(fields: F) => question(fields, false);

/** The same for a command. */
export const commands = <F extends z.core.$ZodShape>(fields: F) => question(fields, true);

function question<F extends z.core.$ZodShape>(fields: F, isCommand: boolean) {
  const payload = z.object(fields);
  return { answered: <A>(): Question<typeof payload, A> => ({ payload, isCommand }) };
}

/** Questions by name. */
export type Questions = Readonly<Record<string, Question<z.ZodMiniType, unknown>>>;

export type PayloadOf<Q> = Q extends Question<infer S, unknown> ? z.infer<S> : never;
export type AnswerOf<Q> = Q extends Question<z.ZodMiniType, infer A> ? A : never;

/**
 * Each question as a function: it takes the payload, none where that has no fields, and gives an answer or a failure.
 */
export type Asking<Qs extends Questions, F> = {
  [Q in keyof Qs]: PayloadOf<Qs[Q]> extends Record<string, never>
    ? () => Promise<Result<AnswerOf<Qs[Q]>, F>>
    : (payload: PayloadOf<Qs[Q]>) => Promise<Result<AnswerOf<Qs[Q]>, F>>;
};
