import type { License } from '../../policy';

/** A license as a row of a file tells it. */
export interface Incoming {
  /** A record replaces what is registered. A Marketplace record adds what it knows, and keeps what was entered here. */
  from: 'record' | 'marketplace';
  id: string;
  /** Left out: what is registered stays. */
  name?: string | undefined;
  contact?: string | undefined;
  license: License;
}
