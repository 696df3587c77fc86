import type { HistoryEvent, License } from '../policy';

/** The same license, its fields in one order and without empty ones: equal licenses are then equal as JSON text. */
export function tidyLicense({ product, channel, ownServers, history, subscription }: License): License {
  return {
    product,
    ...(channel === undefined ? {} : { channel }),
    ...(ownServers === undefined ? {} : { ownServers }),
    ...(history === undefined || history.length === 0 ? {} : { history: history.map(tidyEvent) }),
    ...(subscription === undefined ? {} : { subscription: { state: subscription.state } }),
  };
}

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

const seatsOf = ({ seats }: { seats?: number | undefined }) => (seats === undefined ? {} : { seats });
