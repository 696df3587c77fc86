/**
 * License Keys, apart from the register. A key that no license uses, not yet or no more, is noted as loose first,
 * so that whatever breaks in between, nothing is left behind: loose keys of the past are looked up and dropped.
 * Rejects with a {@link PortFailure} where the storage does not answer.
 */
export interface KeyVault {
  /** The key under a reference; null where there is none. */
  get: (reference: string) => Promise<string | null>;
  /** Notes the reference as loose, then keeps the key. */
  putLoose: (reference: string, key: string, at: string) => Promise<void>;
  /** Forgets the key, then the note. */
  drop: (reference: string) => Promise<void>;
  /** References noted before the instant, the oldest first, at most ten. */
  looseBefore: (instant: string) => Promise<string[]>;
}
