import type { Day } from './calendar';
import type { ClauseId } from './documents';
import type { Channel, License } from './license';
import type { Terms } from './prepared';
import type { ProductTerms } from './product-terms';
import type { Maintenance } from './verdict';

/** What each question about a license on a day is answered from. */
export interface Case {
  /** What holds on the day asked about (D17). */
  terms: Terms;
  product: ProductTerms<ClauseId>;
  license: License;
  asOf: Day;
  /** As of that day. */
  channel: Channel;
  maintenance: Maintenance;
}

/** The clauses that say how this product's maintenance is sold. */
export function howSold({ terms, product }: Pick<Case, 'terms' | 'product'>): readonly ClauseId[] {
  return terms.document.models[product.model];
}
