import type { Day, HostProduct } from '../policy';
import type { LicenseFacts } from './prompt';

/** No license has this handle, or this id, which sorts before every other. */
const NOBODY = '\0';

/** Licenses that were not read: those of a day, or the day nearest to today from which on there may be some. */
export interface Unseen {
  day: Day;
  /** On this day alone, and none whose id comes before this one. Left out: from this day on, away from today. */
  behindId?: string;
  /** What such licenses run in; null: in no product of the site. Left out where they can be for anything. */
  host?: HostProduct | null;
}

/** What stands for all licenses that were not read: none of them is nearer to today. `viewed` is the viewer's product. */
export const standInsFor = (unseen: readonly Unseen[], viewed: HostProduct): LicenseFacts[] =>
  unseen.map(({ day: expiresOn, behindId = NOBODY, host = viewed }) => ({
    id: behindId,
    handle: NOBODY,
    name: '',
    product: { name: '', host },
    contact: '',
    expiresOn,
    renewalUntil: null,
    requests: [],
  }));

export const isStandIn = ({ handle }: LicenseFacts): boolean => handle === NOBODY;
