import type { LoggedChange } from '../contract/changes';
import type { LicenseEntry } from '../contract/licenses';
import type { Page } from '../contract/page';
import type { Day } from '../policy';
import type { Written } from './written';

/** A license as it is kept: the entry that admins see, and the reference of its key in the vault. */
export interface KeptLicense {
  entry: LicenseEntry;
  keyReference: string | null;
  /** How many changes of it were ever logged; left out: none. */
  changes?: number;
}

/** A license that was deleted, as it stood. Its count of changes has the deletion. */
export interface DeletedLicense {
  license: KeptLicense;
  /** An instant, ISO 8601 in UTC. */
  deletedAt: string;
}

/** One change of one license. It is made completely or not at all. */
export type LicenseChange = KeyChange &
  (
    | {
        /** The revision that the change was made from; null for a license that must not exist yet. */
        base: string | null;
        /** What stands there afterwards. `dueOn` is the day on which it calls for somebody, and says where in the list it stands. */
        next: {
          license: KeptLicense;
          dueOn: Day | null;
          /** Whether the mark that its renewal is in progress ends with it; left out: the mark stays. */
          endsRenewal?: boolean;
          /** It was deleted, and is put back: what was kept of it for that goes. */
          isPutBack?: true;
        };
        /** What the log tells of it; left out: nothing, as where the app itself stores a license in another form. */
        logged?: LoggedChange;
      }
    /** Deletes it. `keeps`: what is kept of it, so that it can be put back; its log then tells of the deletion. */
    | { base: string; next: null; keeps?: { deleted: DeletedLicense; logged: LoggedChange } }
  );

interface KeyChange {
  id: string;
  /** The reference of the key that the license uses from now on, and of the one that it no longer uses. */
  adopts: string | null;
  discards: string | null;
  /** The instant of the change, ISO 8601 in UTC. */
  at: string;
}

/** A range of days: `from` is the first day in it, `before` the first day behind it. Null leaves that end open. */
export interface DueRange {
  from: Day | null;
  before: Day | null;
}

/** The cursor is not one that this register gave out. */
export class UnknownCursor extends Error {}

/** The register of licenses. Rejects with a {@link PortFailure} where the storage does not answer. */
export interface Register {
  /**
   * At most so many, 1,000 if left out, in the order of the days on which they are due. Where they are large there are
   * fewer, so that an answer can carry them. Those without such a day come last, and only where the range has no end.
   * Rejects with {@link UnknownCursor}.
   */
  page: (range: DueRange, after: string | undefined, atMost?: number) => Promise<Page<KeptLicense>>;
  /**
   * The licenses that are due nearest to a day: at most so many before it, the latest first, and at most so many from it
   * on, the earliest first. Where they are large there are fewer.
   */
  around: (day: Day, most: number) => Promise<KeptLicense[]>;
  get: (id: string) => Promise<KeptLicense | null>;
  /** Those of the ids that are registered, by id. */
  getMany: (ids: readonly string[]) => Promise<ReadonlyMap<string, KeptLicense>>;
  /** With the license, its count of changes is kept as the change says it. */
  change: (change: LicenseChange) => Promise<Written<KeptLicense>>;
  /** What is kept of the log of a license, the latest change first. */
  changesOf: (license: KeptLicense) => Promise<LoggedChange[]>;
  /** Forgets the log of a license that was deleted. */
  forgetChanges: (license: KeptLicense) => Promise<void>;
}
