import type { Billing } from '../../../src/contract/booking';
import { type Settings, type SiteAnswer, siteQuestions } from '../../../src/contract/site';
import { readAmount, toTypedAmount } from '../../../src/words/typed-amount';
import { type ReadForm, readPayload, textIn } from '../form/read-form';

/** The settings as they are typed: days with commas between, and the price as the locale writes it. */
export interface SettingsDraft {
  leadDays: string;
  timeZone: string;
  /** Without an amount, the currency and the period beside it count for nothing. */
  amount: string;
  currency: string;
  per: Billing;
}

/** What the form begins with. Until a price was entered, its period is the one that the host tells. */
export const settingsDraftOf = (
  { leadDays, timeZone, ownPrice }: Settings,
  { billing }: Pick<SiteAnswer['hostLicense'], 'billing'>,
  locale: string,
): SettingsDraft => ({
  leadDays: leadDays.join(', '),
  timeZone,
  amount: ownPrice ? toTypedAmount(ownPrice.amount, locale) : '',
  currency: ownPrice?.currency ?? '',
  per: ownPrice?.per ?? billing ?? 'yearly',
});

/** The settings as they are sent, the largest lead time first. */
export function readSettings(draft: SettingsDraft): ReadForm<{ settings: Settings }> {
  const days = draft.leadDays.split(/[\s,;]+/).filter((part) => part !== '');
  return readPayload(siteQuestions.saveSettings.payload, {
    settings: {
      leadDays: days.length === 0 ? undefined : days.map(Number),
      timeZone: draft.timeZone.trim(),
      ownPrice: ownPriceIn(draft),
    },
  });
}

function ownPriceIn({ amount, currency, per }: SettingsDraft) {
  if (textIn(amount) === undefined) return undefined;
  const read = readAmount(amount);
  // What is no amount, or could be two, is no decimal to the schema.
  return { amount: read.is === 'amount' ? read.amount : '', currency: textIn(currency), per };
}
