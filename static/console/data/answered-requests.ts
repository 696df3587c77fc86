import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '../../../src/contract/page';
import type { RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { AnswerOutcome, RequestState, UserRequest } from '../../../src/contract/requests';

/** The requests that were answered, as they are stored now; those that somebody else was faster with are not among them. */
export function answeredIn(outcomes: readonly AnswerOutcome[]): ReadonlyMap<string, UserRequest> {
  return new Map(
    outcomes.flatMap((each) => (each.outcome === 'answered' ? [[each.id, each.request] as const] : [])),
  );
}

/** The renewals that are in progress by these answers. */
export function renewalsIn(answered: ReadonlyMap<string, UserRequest>): RenewalInProgress[] {
  return [...answered.values()].flatMap(({ kind, state, licenseId, until, answeredBy: by }) =>
    kind === 'renewal' && state === 'under-way' && licenseId !== null && until !== null
      ? [{ licenseId, until, by }]
      : [],
  );
}

/**
 * The requests in a state, once these were answered: some stand there with another answer, others no longer, others
 * newly. Where the list was read after a later answer, that one stays.
 */
export function requestsAfter<P>(
  state: RequestState,
  list: InfiniteData<Page<UserRequest>, P>,
  answered: ReadonlyMap<string, UserRequest>,
): InfiniteData<Page<UserRequest>, P> {
  const now = (request: UserRequest) => later(request, answered.get(request.id));
  const listed = new Set(list.pages.flatMap(({ items }) => items.map(({ id }) => id)));
  const news = [...answered.values()].filter((each) => each.state === state && !listed.has(each.id));
  const pages = list.pages.map((page, index): Page<UserRequest> => {
    const items = page.items.map(now).filter((request) => request.state === state);
    const newHere = news.filter((request) => isIn(list, index, request));
    return {
      items: newHere.length === 0 ? items : [...items, ...newHere].sort(latestFirst),
      next: page.next,
    };
  });
  return { ...list, pages };
}

const later = (read: UserRequest, answered: UserRequest | undefined): UserRequest =>
  answered && (read.answeredAt ?? '') <= (answered.answeredAt ?? '') ? answered : read;

const latestFirst = (a: UserRequest, b: UserRequest) =>
  a.askedAt === b.askedAt ? 0 : a.askedAt < b.askedAt ? 1 : -1;

/** Whether a request has its place on a page: the list has the latest first. */
function isIn(
  { pages, pageParams }: InfiniteData<Page<UserRequest>>,
  index: number,
  { askedAt }: UserRequest,
): boolean {
  const page = pages[index];
  const endsBefore = pages[index - 1]?.items.at(-1)?.askedAt ?? page?.items[0]?.askedAt ?? '';
  const isFirst = (pageParams[index] ?? null) === null;
  return (
    (isFirst || askedAt < endsBefore) && (page?.next == null || askedAt >= (page.items.at(-1)?.askedAt ?? ''))
  );
}
