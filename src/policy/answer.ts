import type { Day } from './calendar';
import type { CheckedLicense } from './history';
import type { Channel } from './license';
import type { ProductTerms, Source, Terms } from './terms';
import type { ActionAnswer, Answer, AvailabilityAnswer, Grounds, Maintenance, Need, Reason } from './verdict';

/** What each question about a license on a day is answered from. */
export interface Situation {
  terms: Terms;
  checked: CheckedLicense;
  product: ProductTerms;
  asOf: Day;
  /** As of that day. */
  channel: Channel;
  maintenance: Maintenance;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** A reason with its clauses and links: first what is particular to the case, then what stands behind the reason. */
export function because(terms: Terms, reason: Reason, ...sources: readonly Source[]): Grounds {
  const all = [...sources, terms.grounds[reason]];
  return {
    reason,
    clauses: unique(all.flatMap((source) => source.clauses)),
    links: unique(all.flatMap((source) => source.links ?? [])),
  };
}

/** An answer on an action, with what is needed to take it. What eligible means is a clause of its own (D14). */
export function onAction(
  terms: Terms,
  eligible: Answer,
  reason: Reason,
  ...sources: readonly (Partial<Source> & { needs?: readonly Need[] })[]
): ActionAnswer {
  const grounds = because(
    terms,
    reason,
    ...sources.map(({ clauses = [], links = [] }) => ({ clauses, links })),
  );
  return {
    eligible,
    ...grounds,
    clauses: unique([...grounds.clauses, ...terms.rules.eligibility]),
    needs: sources.flatMap(({ needs = [] }) => needs),
  };
}

/** An answer on whether something may be had. */
export function onAvailability(available: Answer, grounds: Grounds): AvailabilityAnswer {
  return { available, ...grounds };
}

/** The clauses that say how this product's maintenance is sold. */
export function modelClauses({ terms, product }: Pick<Situation, 'terms' | 'product'>): Source {
  return { clauses: terms.models[product.model] };
}
