import type { PromptSwitches, RenewalInProgress } from '../contract/prompt-settings';
import type { Day } from '../policy';
import type { RequestKind, Unseen } from '../prompts';

/** A license whose maintenance ends soon or has ended. */
export interface DueLicense {
  id: string;
  name: string;
  /** The id of its product; null in what an earlier release stored, until it is stored anew. */
  product: string | null;
  contact: string;
  expiresOn: Day;
}

/**
 * A note that people have asked for something, stored with each request. The requests may be answered by now: whoever
 * finds the note looks.
 */
export interface AskedMark {
  /** Null for the host's own license of this app. */
  licenseId: string | null;
  kind: RequestKind;
  latestOn: Day;
}

/** All that may need somebody: what prompts are decided from. The lists are in the order of days. */
export interface Noticed {
  /** Null where no settings were saved yet. */
  leadDays: number[] | null;
  switches: PromptSwitches;
  renewals: RenewalInProgress[];
  asked: AskedMark[];
  licenses: DueLicense[];
  /** Where the due licenses begin that were not read; none where all were read. */
  unseen: Unseen[];
}

/** How far is read: one read; what is nearest to today; all that a person could be told of. */
export const DEPTHS = ['first', 'near', 'all'] as const;
/** Beside these, as far as the digest is made from: some thousand licenses on each side of today. */
export type Depth = (typeof DEPTHS)[number] | 'digest';

/**
 * Everything that prompts are decided from, in one index. So one read is enough to know that there is nothing to say.
 */
export interface AttentionIndex {
  /**
   * What needs somebody on a day. `first` is the digest, where there is one. Else it takes a read of the index, and more
   * only where that does not hold all marks, or all that ended in the last weeks; `near` takes three or four; `all` reads some hundred licenses on each side of today.
   * Whatever it is, the licenses nearest to today come first, and `unseen` tells where the others begin. `otherwise`
   * are the lead times to use where none were saved yet.
   */
  notice: (today: Day, otherwise: readonly number[], depth: Depth) => Promise<Noticed>;
  /** Those of the licenses that stand in the index as this release writes them, by id. */
  noticedAmong: (licenseIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Removes renewals of the past, and the marks for which `isIdle` holds. A mark of today or yesterday stays, because a
   * query may not find its request yet; and so does one that was made anew meanwhile. Licenses that ended long ago are
   * put out of the way of what is read first. While rows are removed or moved, who reads them may miss others:
   * `beforeChange` is called before each change.
   */
  tidy: (
    today: Day,
    isIdle: (mark: AskedMark) => Promise<boolean>,
    beforeChange: () => Promise<void>,
  ) => Promise<void>;
  /** Marks a renewal as in progress, with who said it. Null removes the mark. */
  setRenewal: (licenseId: string, mark: { until: Day; by: string } | null) => Promise<void>;
  /** Removes in the same way the marks of renewals whose license is not among those that `registered` gives back. */
  dropOrphans: (
    registered: (licenseIds: readonly string[]) => Promise<ReadonlySet<string>>,
    beforeChange: () => Promise<void>,
  ) => Promise<void>;
  setSwitches: (switches: PromptSwitches) => Promise<void>;
}
