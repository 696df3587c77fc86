import type { CheckFact, InstallationCheck } from '../contract/installation';
import type { HostProduct } from '../policy';

/** Who checks, where, and when. */
export interface CheckCall {
  accountId: string;
  product: HostProduct;
  now: Date;
}

/** The checks that need nothing but the platform. */
export type PlatformCheck = Exclude<InstallationCheck, 'queue' | 'console-address'>;

/** Clocks that differ by less name the same day but for a moment around midnight. */
export const CLOCKS_MAY_DIFFER_MS = 60_000;

/** The name in an event's body by which its consumer knows a check. */
export const PROBE_IN_EVENT = 'probe';

/** An event on its way through the queue. */
export interface Roundtrip {
  sentAt: Date;
  /** When its consumer ran; null: not yet. */
  cameAt: Date | null;
}

/**
 * Tries what the app assumes of the platform, on rows of its own, which no other part of the app reads. Everything
 * rejects with a `PortFailure` if the platform does not answer.
 */
export interface Installation {
  checks: Record<PlatformCheck, (call: CheckCall) => Promise<CheckFact[]>>;
  /** Sends an event to the app itself; resolves to what to ask for it by. */
  sendEvent: (now: Date) => Promise<string>;
  /** The consumer ran with this event. Does nothing if nobody waits for it any more. */
  noteEvent: (waitsFor: string, now: Date) => Promise<void>;
  /** Null if nothing is known of such an event. */
  eventOf: (waitsFor: string) => Promise<Roundtrip | null>;
  forgetEvent: (waitsFor: string) => Promise<void>;
}
