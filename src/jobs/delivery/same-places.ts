import { TARGET_KINDS, type PlaceOf, type Places, type TargetKind } from '../../contract/reminder-targets';

/** By what places of a kind are told apart: in another one, nothing is found again. */
const IDENTITY: { [K in TargetKind]: (place: PlaceOf<K>) => string } = {
  workItem: ({ projectKey }) => projectKey,
  page: ({ spaceKey }) => spaceKey,
};

/** Whether two choices of an admin lead to the same places, or of a kind both to none. */
export function areSamePlaces(some: Places, others: Places): boolean {
  return TARGET_KINDS.every((kind) => identity(kind, some) === identity(kind, others));
}

function identity<K extends TargetKind>(kind: K, places: Pick<Places, K>): string | null {
  const place = places[kind];
  return place === null ? null : IDENTITY[kind](place);
}
