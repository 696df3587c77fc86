import type { HostProduct } from '../policy';

/** The user of this invocation, as the platform names them. */
export interface Asker {
  /** The site that the app is installed on; null where the platform does not tell. */
  site: string | null;
  accountId: string;
  product: HostProduct;
}

export interface Administrators {
  /**
   * Whether the user of this invocation administers the product. The product says it; null where it does not say.
   * Rejects with `ForPlatform` where the user has to consent first.
   */
  includeCaller: (asker: Asker) => Promise<boolean | null>;
  /** The same, by what the product said in the last minutes, where it is remembered. */
  includedCaller: (asker: Asker) => Promise<boolean | null>;
}
