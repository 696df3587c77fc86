import type { BookedEvent, BookedLicense } from '../../contract/booking';
import type { InputFault } from '../../contract/input-fault';
import type { LicenseDraft } from '../../contract/licenses';
import type { Result } from '../../contract/result';
import type { Incoming } from './incoming';

/**
 * What a row of a table makes of a license that is registered already. It adds what it tells and corrects what it tells
 * otherwise; what was recorded here besides, such as a renewal since, stays.
 */
export function mergeTable(current: LicenseDraft, incoming: Incoming): Result<LicenseDraft, InputFault> {
  if (current.license.product !== incoming.license.product)
    return { ok: false, failure: { code: 'other-product', path: 'product', clauses: [] } };
  return {
    ok: true,
    value: {
      name: incoming.name ?? current.name,
      contact: incoming.contact ?? current.contact,
      notes: incoming.notes ?? current.notes,
      license: merged(current.license, incoming.license),
    },
  };
}

function merged(current: BookedLicense, told: BookedLicense): BookedLicense {
  return {
    ...current,
    channel: told.channel ?? current.channel,
    subscription: told.subscription ?? current.subscription,
    costCentre: told.costCentre ?? current.costCentre,
    billing: told.billing ?? current.billing,
    history: (told.history ?? []).reduce(withEvent, current.history ?? []),
  };
}

/** A license is bought once: of two purchases, the one that is told now holds. */
function withEvent(history: readonly BookedEvent[], told: BookedEvent): readonly BookedEvent[] {
  const at = history.findIndex((known) => isOneEvent(known, told));
  const known = history[at];
  if (!known) return [...history, told];
  return history.map((event, index) => (index === at ? corrected(known, told) : event));
}

/** A row is dated on the day of reading where it only states an end: the same end on a later day is nothing new. */
function isOneEvent(known: BookedEvent, told: BookedEvent): boolean {
  if (known.kind === 'new') return told.kind === 'new';
  if (known.kind === 'statement')
    return told.kind === 'statement' && known.expiresOn === told.expiresOn && known.on <= told.on;
  return known.kind === told.kind && known.on === told.on;
}

function corrected(known: BookedEvent, told: BookedEvent): BookedEvent {
  const booked = {
    ...told,
    price: told.price ?? known.price,
    orderNumber: told.orderNumber ?? known.orderNumber,
    costCentre: told.costCentre ?? known.costCentre,
  };
  const event = known.kind === 'statement' ? { ...booked, on: known.on } : booked;
  return 'seats' in known && !('seats' in event && event.seats !== undefined)
    ? ({ ...event, seats: known.seats } as BookedEvent)
    : event;
}
