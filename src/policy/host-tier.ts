import type { Case } from './case';
import type { HostTierAnswer } from './verdict';

/** A plugin license bought directly need not match the user tier of the product it runs in (M20). */
export function hostTier({ terms, product, channel }: Case): HostTierAnswer {
  return product.tierIndependent.includes(channel)
    ? terms.onHostTier(false, 'tier-independent')
    : terms.onHostTier(null, 'tier-not-mentioned');
}
