import type { InputFault } from './input-fault';
import type { LicenseEntry } from './licenses';
import type { Result } from './result';

/** Why a question has no answer. */
export type Failure =
  /** The asker is not an administrator of the product that this runs in. */
  | { code: 'not-admin' }
  /** Whether the asker is an administrator could not be found out. */
  | { code: 'rights-unknown' }
  /** This site's own license of the app is inactive: what is kept can be read, not changed. Nothing was stored. */
  | { code: 'host-license-inactive' }
  /** Something in the question is wrong; nothing was stored. */
  | { code: 'bad-input'; fault: InputFault }
  /** No such license; it may have been deleted. */
  | { code: 'not-found' }
  /**
   * Somebody else saved the license since it was read; `current` is theirs, null where they deleted it. Nothing was
   * stored.
   */
  | { code: 'conflict'; current: LicenseEntry | null }
  /** Too many calls to the platform at once; try again after so many seconds, in a minute where nothing says when. */
  | { code: 'busy'; afterSeconds?: number }
  /** The platform's storage did not answer, or not in time. */
  | { code: 'storage-unavailable' }
  /** Something broke that nobody foresaw; `reference` finds it in the app's log. */
  | { code: 'internal'; reference: string };

export type Answered<T> = Result<T, Failure>;
