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

/** An answer on an action, with what is needed to take it. */
export function onAction(eligible: Answer, grounds: Grounds, needs: readonly Need[] = []): ActionAnswer {
  return { eligible, ...grounds, needs: [...needs] };
}

/** An answer on whether something may be had. */
export function onAvailability(available: Answer, grounds: Grounds): AvailabilityAnswer {
  return { available, ...grounds };
}

/** The clauses that say how this product's maintenance is sold. */
export function modelClauses({ terms, product }: Pick<Situation, 'terms' | 'product'>): Source {
  return { clauses: terms.models[product.model] };
}
