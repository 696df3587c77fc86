import type { Billing } from '../../contract/booking';
import type { Channel, Subscription } from '../../policy';
import { columnWords } from '../../words/columns';
import { folded } from '../../words/folded';

const CHANNELS = meaningOf(columnWords.map(({ channels }) => channels));
const BILLINGS = meaningOf(columnWords.map(({ billings }) => billings));
const STATES = meaningOf(columnWords.map(({ subscriptions }) => subscriptions));

/** Where a license was bought, as files of any language of the app say it; null where it is neither. */
export const readChannel = (text: string): Channel | null => CHANNELS.get(folded(text)) ?? null;

/** The state of a subscription, likewise; null where it is none of them. */
export const readSubscription = (text: string): Subscription['state'] | null =>
  STATES.get(folded(text)) ?? null;

/** How often a subscription is paid, likewise. */
export const readBilling = (text: string): Billing | null => BILLINGS.get(folded(text)) ?? null;

/** What each text means, by the texts of each meaning in each language. */
function meaningOf<T extends string>(
  languages: readonly Readonly<Record<T, readonly string[]>>[],
): ReadonlyMap<string, T> {
  return new Map(
    languages.flatMap((texts) =>
      (Object.entries(texts) as [T, readonly string[]][]).flatMap(([meaning, each]) =>
        each.map((text) => [folded(text), meaning] as const),
      ),
    ),
  );
}
