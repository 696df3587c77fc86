import type { Answer, Example, HistoryEvent, Policy, ProductTerms } from '../policy';
import type { Speech } from './speech';
import type { KeyOf, Words } from './words';

type ExampleSections = Pick<
  Words,
  'actionAsked' | 'answer' | 'channel' | 'effect' | 'event' | 'example' | 'seats' | 'status'
>;

/** A worked example in words: what is known and asked, and the answer. */
export interface ExampleText {
  question: string;
  answer: string;
}

/** Says an example of the policy's; the answer is what the example shows, which the tests hold to be true. */
export function exampleText(
  speech: Speech<KeyOf<ExampleSections>>,
  policy: Policy,
  example: Example,
): ExampleText {
  const product = policy.productsOn(example.on)[example.license.product];
  return {
    question: `${[...known(speech, product, example), ...asked(speech, product, example)].join('; ')}.`,
    answer: shown(speech, policy, example),
  };
}

function known(
  { say, day }: Speech<KeyOf<ExampleSections>>,
  product: ProductTerms | undefined,
  { license, droppedFrom }: Example,
): string[] {
  const { channel, history, ownServers, subscription } = license;
  const subscribed = product?.model === 'subscription';
  return [
    product?.name ?? license.product,
    ...(channel ? [say(`channel.${channel}`)] : []),
    ...(history ?? []).map((event) => eventText({ say, day }, product, event)),
    ...(subscribed ? [say(`example.subscription-${subscription?.state ?? 'absent'}`)] : []),
    ...(ownServers === false ? [say('example.notOwnServers')] : []),
    ...(droppedFrom === undefined ? [] : [say('example.dropped', { day: day(droppedFrom) })]),
  ];
}

function eventText(
  { say, day }: Pick<Speech<KeyOf<ExampleSections>>, 'say' | 'day'>,
  product: ProductTerms | undefined,
  event: HistoryEvent,
): string {
  const values = { event: say(`event.${event.kind}`), day: written(day, event.on) };
  if (event.kind === 'statement')
    return say('example.eventExpires', { ...values, expires: day(event.expiresOn) });
  const count = 'seats' in event ? event.seats : undefined;
  return count === undefined
    ? say('example.event', values)
    : say('example.eventSeats', {
        ...values,
        seats: say(`seats.${product?.seatUnit ?? 'users'}`, { count }),
      });
}

/** A day that the calendar does not have stands as it was written. */
function written(day: Speech<never>['day'], on: string): string {
  return new Date(`${on}T00:00:00Z`).toISOString().startsWith(on) ? day(on) : on;
}

function asked(
  { say, day, money }: Speech<KeyOf<ExampleSections>>,
  product: ProductTerms | undefined,
  { on, ask, proposal }: Example,
): string[] {
  return [
    ...(ask?.releasedOn === undefined ? [] : [say('example.releasedOn', { day: day(ask.releasedOn) })]),
    ...(ask?.orderTotal ? [say('example.orderTotal', { amount: money(ask.orderTotal) })] : []),
    ...(proposal?.kind === 'upgrade'
      ? [
          say('example.planned', {
            purchase: `${say('event.upgrade')}, ${say(`seats.${product?.seatUnit ?? 'users'}`, { count: proposal.seats })}`,
          }),
        ]
      : []),
    say('example.askedOn', { day: day(on) }),
  ];
}

function shown({ say, day }: Speech<KeyOf<ExampleSections>>, policy: Policy, { on, shows }: Example): string {
  switch (shows.what) {
    case 'state':
      return say('example.state', { state: say(`status.${shows.is}`) });
    case 'expiresOn':
      return say('example.expiresOn', { day: day(shows.is) });
    case 'renewals':
      return say('example.renewals', { count: shows.is });
    case 'answer':
      return say('example.says', { question: questionText(say, shows.of), answer: say(answerKey(shows.is)) });
    case 'link':
      return say('example.link', { question: questionText(say, shows.of), link: shows.is });
    case 'effect':
      return say(`effect.${shows.is}`, { lost: shows.daysLost });
    case 'refused':
      return say('example.refused');
    case 'leadDays':
      return say('example.leadDays', { days: shows.is });
    case 'document':
      return say('example.document', { day: day(policy.documentOn(on).inForceFrom) });
  }
}

const answerKey = (answer: Answer) =>
  answer === null ? 'answer.unknown' : answer ? 'answer.yes' : 'answer.no';

function questionText(
  say: Speech<KeyOf<ExampleSections>>['say'],
  of: (Example['shows'] & { what: 'answer' })['of'],
): string {
  switch (of) {
    case 'support':
    case 'updates':
    case 'release':
    case 'hostTier':
      return say(`example.${of}`);
    default:
      return say(`actionAsked.${of}`);
  }
}
