import type { PromptSwitches, RenewalInProgress } from '../contract/prompt-settings';
import type { RequestKind } from '../contract/requests';
import type { Day } from '../policy';

/** A license on its way to a day on which somebody has to act. */
export interface DueLicense {
  id: string;
  name: string;
  contact: string;
  expiresOn: Day;
}

/** People have asked, perhaps long ago, perhaps answered by now: it is worth a look. */
export interface AskedMark {
  /** Null for the host's own license of this app. */
  licenseId: string | null;
  kind: RequestKind;
  latestOn: Day;
}

/** All that may call for somebody, in the order of days. */
export interface Noticed {
  /** Null where no settings were saved yet. */
  leadDays: number[] | null;
  switches: PromptSwitches;
  renewals: RenewalInProgress[];
  asked: AskedMark[];
  licenses: DueLicense[];
}

/** What prompts are decided from, kept together so that one read tells that there is nothing to say. */
export interface AttentionIndex {
  /** One read; more only where more is due within the lead times than a read holds. `otherwise` are the lead times before any were saved. */
  notice: (today: Day, otherwise: readonly number[]) => Promise<Noticed>;
  /** Kept until the weekly tidying finds no request any more. */
  markAsked: (mark: AskedMark) => Promise<void>;
  /** Takes the marks away for which `isIdle` holds, unless they were made anew meanwhile; and renewals of the past. */
  tidy: (today: Day, isIdle: (mark: AskedMark) => Promise<boolean>) => Promise<void>;
  /** Whoever says so is kept with it; null takes the mark away. */
  setRenewal: (licenseId: string, mark: { until: Day; by: string } | null) => Promise<void>;
  setSwitches: (switches: PromptSwitches) => Promise<void>;
}
