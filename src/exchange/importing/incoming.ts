import type { License } from '../../policy';

/** A license as a row of a file tells it. */
export interface Incoming {
  /** A record replaces what is registered; a Marketplace record adds what it knows, and leaves what was entered here. */
  from: 'record' | 'marketplace';
  id: string;
  /** Left out: stays as it is registered. */
  name?: string | undefined;
  contact?: string | undefined;
  license: License;
}
