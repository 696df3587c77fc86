import type { HostProduct } from '../policy';

/** The people of the site, as a product tells of them to the user of this invocation. */
export interface People {
  /** The name of an account; null where the product does not tell it. Never rejects, and nothing of it is kept. */
  nameOf: (accountId: string, product: HostProduct) => Promise<string | null>;
}
