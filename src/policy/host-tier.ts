import { because, type Situation } from './answer';
import type { HostTierAnswer } from './verdict';

/** A plugin license bought directly need not match the user tier of the product it runs in (M20). */
export function hostTier({ terms, product, channel }: Situation): HostTierAnswer {
  return product.tierIndependent.includes(channel)
    ? { mustMatch: false, ...because(terms, 'tier-independent') }
    : { mustMatch: null, ...because(terms, 'tier-not-mentioned') };
}
