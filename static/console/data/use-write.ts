import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { afterWrite, type WriteQuestion } from './after-write';
import { answerTo, type AskFailure, type AskPayload, type AskResult, Unanswered } from './ask';

/** A question that stores something. */
export interface Writing<Q extends WriteQuestion> {
  /** Puts the question once. The answer, or why there is none; what is known is changed by then. */
  write: (...payload: AskPayload<Q>) => Promise<AskResult<Q>>;
  isWriting: boolean;
  /** Why the last one failed; null while another is on its way. */
  failure: AskFailure | null;
}

/** Lets a part of the console store something; every other part shows it at once. */
export function useWrite<Q extends WriteQuestion>(question: Q): Writing<Q> {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (payload: AskPayload<Q>) => answerTo(question, ...payload),
    onSuccess: (answer) => afterWrite[question](client, answer),
  });
  const write = useCallback(
    (...payload: AskPayload<Q>) =>
      mutateAsync(payload).then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => {
          if (error instanceof Unanswered) return { ok: false as const, failure: error.failure };
          throw error;
        },
      ),
    [mutateAsync],
  );
  return { write, isWriting: isPending, failure: error?.failure ?? null };
}
