import type { Day, HostProduct } from '../policy';
import type { LicenseFacts } from './prompt';

/** No license has this id or handle. It sorts before every other. */
const NOBODY = '\0';

/** What stands for all licenses that were not read and end on these days: none of them is nearer to today. */
export const standInsFor = (days: readonly Day[], host: HostProduct): LicenseFacts[] =>
  days.map((expiresOn) => ({
    id: NOBODY,
    handle: NOBODY,
    name: '',
    product: { name: '', host },
    contact: '',
    expiresOn,
    renewalUntil: null,
    requests: [],
  }));

export const isStandIn = ({ id }: LicenseFacts): boolean => id === NOBODY;
