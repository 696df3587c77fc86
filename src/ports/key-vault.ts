/**
 * License Keys, apart from the register. A loose key is one that no license uses: not yet, or no longer. Each loose key
 * is noted before anything else happens. So a key that was left behind when something broke is found and dropped later.
 * Rejects with a {@link PortFailure} where the storage does not answer.
 */
export interface KeyVault {
  /** The key under a reference; null where there is none. */
  get: (reference: string) => Promise<string | null>;
  /** Notes the reference as loose, then keeps the key. */
  putLoose: (reference: string, key: string, at: string) => Promise<void>;
  /** Forgets the key, then the note. */
  drop: (reference: string) => Promise<void>;
  /** The references of keys that were noted as loose before the instant. The oldest come first, ten at most. */
  looseBefore: (instant: string) => Promise<string[]>;
}
