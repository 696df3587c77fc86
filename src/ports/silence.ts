import type { Day, HostProduct } from '../policy';

/** What a product keeps of the app, by which it decides whether it loads a banner or a panel at all. */
export interface KeptSilence {
  /** It loads none; on this day, somebody may be told something. Null: it loads them. */
  until: Day | null;
  /**
   * The note of the last change: `isMade` from the change on, until the daily scan takes it back. While it is made, the
   * product loads banners and panels, whatever `until` says. Null: there is no note yet, and nothing is known.
   */
  change: { isMade: boolean; at: Date } | null;
}

/**
 * Silence: while nothing is due for anybody, a product loads no banner and no panel. Reads and writes reject with a
 * `PortFailure` where a product does not answer. Where the app may not write, or is not installed, nothing is kept, and
 * the product loads them.
 */
export interface Silence {
  /**
   * Both products load banners and panels from now on. To be called before anything is written that prompts are decided
   * from. Does nothing where this process did it in the last two minutes.
   */
  end: (now: Date) => Promise<void>;
  of: (product: HostProduct) => Promise<KeptSilence>;
  setUntil: (product: HostProduct, until: Day | null) => Promise<void>;
  /** Takes the note of the last change back. Silence counts again, as far as it is set. */
  takeBackChange: (product: HostProduct, now: Date) => Promise<void>;
}
