import type { Attention, Reason, Verdict } from '../../../src/policy';

/** A license's state as an admin tells them apart: the policy's state, and whether it needs somebody soon. */
export const STATUSES = [
  'expired',
  'inactive',
  'soon',
  'unknown',
  'covered',
  'included',
  'trial',
  'none',
] as const;
export type Status = (typeof STATUSES)[number];

const TRIAL: Reason = 'included-in-evaluation';

export function statusOf(
  { maintenance }: Pick<Verdict, 'maintenance'>,
  { urgency }: Pick<Attention, 'urgency'>,
): Status {
  switch (maintenance.state) {
    case 'covered':
      return urgency === 'soon' ? 'soon' : 'covered';
    case 'included':
      return maintenance.reason === TRIAL ? 'trial' : 'included';
    case 'expired':
    case 'inactive':
    case 'none':
    case 'unknown':
      return maintenance.state;
  }
}
