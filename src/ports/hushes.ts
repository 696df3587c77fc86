import type { Hush } from '../prompts';

/** What each person hushed, by the key of the prompt. */
export interface Hushes {
  of: (accountId: string) => Promise<Record<string, Hush>>;
  /** Notes the account as one that data is kept of, first. */
  set: (accountId: string, hushed: Record<string, Hush>, at: string) => Promise<void>;
}
