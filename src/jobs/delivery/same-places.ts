import { type PlaceOf, type Places, TARGET_KINDS, type TargetKind } from '../../contract/reminder-targets';

/** What makes a place another one: what was delivered is found again in the same one only. */
const IDENTITY: { [K in TargetKind]: (place: PlaceOf<K>) => string } = {
  workItem: ({ projectKey }) => projectKey,
  page: ({ spaceKey }) => spaceKey,
};

/** Whether two choices of an admin name the same place of each kind, or both none. */
export function areSamePlaces(some: Places, others: Places): boolean {
  return TARGET_KINDS.every((kind) => identity(kind, some) === identity(kind, others));
}

function identity<K extends TargetKind>(kind: K, places: Pick<Places, K>): string | null {
  const place = places[kind];
  return place === null ? null : IDENTITY[kind](place);
}
