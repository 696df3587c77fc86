import type { BookedLicense } from '../../contract/booking';

/** A license as a row of a file tells it. */
export interface Incoming {
  /**
   * A record replaces what is registered. A row of a table that people keep, and a Marketplace record, add what they
   * know, and keep what was entered here.
   */
  from: 'record' | 'table' | 'marketplace';
  id: string;
  /** Left out: what is registered stays. */
  name?: string | undefined;
  contact?: string | undefined;
  notes?: string | undefined;
  license: BookedLicense;
}
