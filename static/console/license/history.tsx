import type { BookedEvent } from '../../../src/contract/booking';
import type { Row } from '../data/row';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './history.module.css';

/** What was bought and stated, the latest first. */
export function History({ row: { entry, product }, sample }: { row: Row; sample: boolean }) {
  const speech = useWords();
  const { say, day, instant } = speech;
  const unit = product?.seatUnit ?? 'users';
  const events = inOrder(entry.license.history ?? []).reverse();
  return (
    <section className={layout.card}>
      <h2>{say('license.history')}</h2>
      {events.length === 0 ? (
        <p className={layout.subtle}>{say('license.historyNone')}</p>
      ) : (
        <ol className={classes(layout.list, styles.history)}>
          {events.map((event, index) => (
            <li key={index}>
              <span className={styles.day}>{day(event.on)}</span>
              <span>
                {say(`event.${event.kind}`)}
                <span className={layout.subtle}>{detailOf(event, unit, speech)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {!sample && (
        <p className={styles.foot}>
          <RouteLink to={{ page: 'edit', id: entry.id }}>{say('license.historyEdit')}</RouteLink>
          <span className={classes(layout.subtle, layout.small)}>
            {say('license.savedAt', { when: instant(entry.updatedAt) })}
          </span>
        </p>
      )}
    </section>
  );
}

/** In date order; on one day in the order recorded (D5). */
function inOrder(history: readonly BookedEvent[]): BookedEvent[] {
  return [...history].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Seats and stated expiry of an event, and what was kept about it, where it has them. */
export function detailOf(
  event: BookedEvent,
  unit: 'users' | 'editors' | 'projects',
  { say, day, money }: ConsoleSpeech,
): string {
  const seats =
    'seats' in event && event.seats !== undefined ? say(`seats.${unit}`, { count: event.seats }) : null;
  const expires =
    event.kind === 'statement' ? say('license.historyExpires', { day: day(event.expiresOn) }) : null;
  const { price, orderNumber, costCentre } = event;
  const order = orderNumber === undefined ? null : say('license.historyOrder', { number: orderNumber });
  const pays = costCentre === undefined ? null : say('license.historyCostCentre', { name: costCentre });
  return [expires, seats, price ? money(price) : null, order, pays]
    .filter((detail) => detail !== null)
    .map((detail) => `, ${detail}`)
    .join('');
}
