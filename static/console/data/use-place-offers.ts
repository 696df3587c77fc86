import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlaceFieldName } from '../../../src/contract/reminder-targets';
import type { PlaceOffer } from '../../../src/contract/reminders';
import { reads } from './reads';
import { useRested } from './use-rested';

/** What there is to choose from for a field. */
export interface OffersNow {
  offers: readonly PlaceOffer[];
  /** The product does not tell: it is not on this site, or does not answer. */
  isNotTold: boolean;
  isAll: boolean;
}

/** Asks the product what there is to choose from, once typing pauses. What was found before stays until then. */
export function usePlaceOffers(field: PlaceFieldName, draft: Readonly<Record<string, string>>): OffersNow {
  // Compared as text: a draft with the same fields is the same draft.
  const rested = useRested(JSON.stringify(draft));
  const { data, isError } = useQuery({
    ...reads.placeOffers(field, JSON.parse(rested) as Record<string, string>),
    placeholderData: keepPreviousData,
  });
  return {
    offers: data?.offers ?? [],
    isNotTold: isError || data?.offers === null,
    isAll: data?.isAll ?? true,
  };
}
