import type { Hush } from '../prompts';

/** What each person hushed: their hushes by the keys of the prompts. */
export interface Hushes {
  of: (accountId: string) => Promise<Record<string, Hush>>;
  /** Stores the hushes. Before that, it notes the account as one of which data is kept. */
  set: (accountId: string, hushed: Record<string, Hush>, at: string) => Promise<void>;
}
