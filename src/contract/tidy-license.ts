import type { HistoryEvent } from '../policy';
import type { BookedEvent, BookedLicense, Booking } from './booking';
import { tidyMoney } from './money';

/** The same license, its fields in one order and without empty ones: equal licenses are then equal as JSON text. */
export function tidyLicense({
  product,
  channel,
  ownServers,
  history,
  subscription,
  costCentre,
  billing,
}: BookedLicense): BookedLicense {
  return {
    product,
    ...(channel === undefined ? {} : { channel }),
    ...(ownServers === undefined ? {} : { ownServers }),
    ...(history === undefined || history.length === 0 ? {} : { history: history.map(tidyBooked) }),
    ...(subscription === undefined ? {} : { subscription: { state: subscription.state } }),
    ...(costCentre ? { costCentre } : {}),
    ...(billing === undefined ? {} : { billing }),
  };
}

const tidyBooked = (event: BookedEvent): BookedEvent => ({ ...tidyEvent(event), ...tidyBooking(event) });

function tidyEvent(event: HistoryEvent): HistoryEvent {
  const { kind, on } = event;
  switch (event.kind) {
    case 'upgrade':
      return { kind: event.kind, on, seats: event.seats };
    case 'new':
      return { kind: event.kind, on, ...seatsOf(event) };
    case 'statement':
      return { kind: event.kind, on, expiresOn: event.expiresOn, ...seatsOf(event) };
    case 'renewal':
    case 'migration':
      return { kind, on } as HistoryEvent;
  }
}

const tidyBooking = ({ price, orderNumber, costCentre }: Booking): Booking => ({
  ...(price ? { price: tidyMoney(price) } : {}),
  ...(orderNumber ? { orderNumber } : {}),
  ...(costCentre ? { costCentre } : {}),
});

const seatsOf = ({ seats }: { seats?: number | undefined }) => (seats === undefined ? {} : { seats });
