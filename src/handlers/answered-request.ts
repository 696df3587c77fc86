import type { RequestAnswer, UserRequest } from '../contract/requests';

/** A request with an admin's answer. */
export function answeredRequest(
  before: UserRequest,
  answer: RequestAnswer,
  by: string,
  at: string,
): UserRequest {
  const { state } = answer;
  return {
    ...before,
    state,
    answeredBy: by,
    answeredAt: at,
    line: state === 'declined' && answer.line !== '' ? answer.line : null,
    until: state === 'under-way' ? answer.until : null,
  };
}

/** A request whose answer was taken back: it waits again. */
export const waitingAgain = (before: UserRequest): UserRequest => ({
  ...before,
  state: 'open',
  answeredBy: null,
  answeredAt: null,
  line: null,
  until: null,
});
