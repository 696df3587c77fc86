import type { Hushed } from '../prompts';

/** What each person hushed. Rejects with a `PortFailure` where the storage does not answer. */
export interface Hushes {
  of: (accountId: string) => Promise<Hushed>;
  /**
   * Stores what `change` makes of what is hushed. Where somebody stored something meanwhile, it is made of that: so two
   * changes in one instant both stay. Before that, it notes the account as one of which data is kept.
   */
  change: (accountId: string, change: (hushed: Hushed) => Hushed, at: string) => Promise<void>;
}
