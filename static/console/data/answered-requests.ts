import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '../../../src/contract/page';
import type { AnswerOutcome, RequestState, UserRequest } from '../../../src/contract/requests';

/** The requests that were answered, as they are stored now; those that somebody else was faster with are not among them. */
export function answeredIn(outcomes: readonly AnswerOutcome[]): ReadonlyMap<string, UserRequest> {
  return new Map(
    outcomes.flatMap((each) => (each.outcome === 'answered' ? [[each.id, each.request] as const] : [])),
  );
}

/** The requests in a state, once these were answered: some stand there with another answer, others no longer. */
export function requestsAfter<P>(
  state: RequestState,
  list: InfiniteData<Page<UserRequest>, P>,
  answered: ReadonlyMap<string, UserRequest>,
): InfiniteData<Page<UserRequest>, P> {
  const now = (request: UserRequest) => answered.get(request.id) ?? request;
  const pages = list.pages.map(({ items, next }) => ({
    items: items.map(now).filter((request) => request.state === state),
    next,
  }));
  return { ...list, pages };
}
