import type { HostProduct } from '../policy';

export interface Administrators {
  /**
   * Whether the user of this invocation administers the product. The product says it; null where it does not say.
   * Rejects with `ForPlatform` where the user has to consent first.
   */
  includeCaller: (product: HostProduct) => Promise<boolean | null>;
}
