import * as z from 'zod/mini';
import type { InputFault } from '../../../src/contract/input-fault';
import {
  draftSchema,
  type LicenseDraft,
  licenseQuestions,
  licenseSchema,
} from '../../../src/contract/licenses';
import { tidyLicense } from '../../../src/contract/tidy-license';
import type { Day, License, Policy } from '../../../src/policy';
import { readAmount } from '../../../src/words/typed-amount';
import { type ReadForm, readPayload, textIn } from '../form/read-form';
import { type EventRow, type FormState, hasSeats } from './draft';

/** The field that a fault's path speaks of, in a question or in a license. */
export const licenseField = (path: string): string =>
  path
    .replace(/^(draft\.)?(license\.)?/, '')
    .replace(/^subscription\.state$/, 'subscription')
    .replace(/\.price\.amount$/, '.price')
    .replace(/\.price\.currency$/, '.currency');

/** The license that stands in the form, with its name and contact, or everything that is wrong with it. */
export function readForm(policy: Policy, form: FormState, today: Day): ReadForm<LicenseDraft> {
  const { name, contact } = form;
  const license = licenseIn(policy, today, form);
  const read = readPayload(draftSchema, { name, contact, notes: textIn(form.notes), license });
  const faults = [...read.faults.map(atField), ...termsFaults(policy, form, today)];
  return read.payload === null || faults.length > 0
    ? { payload: null, faults }
    : { payload: { ...read.payload, license: tidyLicense(read.payload.license) }, faults: [] };
}

const keyPart = z.pick(licenseQuestions.addLicense.payload, { key: true });

/** The same with the key, as a new license is added. */
export function readWithKey(
  policy: Policy,
  form: FormState,
  today: Day,
): ReadForm<{ draft: LicenseDraft; key: string | null }> {
  const draft = readForm(policy, form, today);
  const key = readPayload(keyPart, { key: textIn(form.key) ?? null });
  return draft.payload === null || key.payload === null
    ? { payload: null, faults: [...draft.faults, ...key.faults] }
    : { payload: { draft: draft.payload, ...key.payload }, faults: [] };
}

/** The license alone, as soon as it is whole: a name still missing does not keep the answer back. */
export function licenseOf(policy: Policy, form: FormState, today: Day): License | null {
  return readForm(policy, { ...form, name: '-', contact: '', notes: '' }, today).payload?.license ?? null;
}

const atField = (fault: InputFault): InputFault => ({ ...fault, path: licenseField(fault.path) });

/** What the terms have against it, as far as what stands there can be read. */
function termsFaults(policy: Policy, form: FormState, today: Day): InputFault[] {
  const known = form.history.flatMap((row, index) => (isWhole(row) ? [{ row, index }] : []));
  const read = readPayload(
    licenseSchema,
    licenseIn(policy, today, { ...form, history: known.map(({ row }) => row) }),
  );
  if (read.payload === null) return [];
  const without = policy.faultIn({ ...read.payload, history: [] }, today);
  if (without) return [without];
  const fault = policy.faultIn(read.payload, today);
  // While an entry is unfinished, what contradicts the order of entries may only seem so.
  const isSure = known.length === form.history.length || fault?.code === 'dated-after-today';
  if (!fault || !isSure) return [];
  const path = fault.path.replace(
    /^history\[(\d+)\]/,
    (_, at: string) => `history[${known[Number(at)]?.index ?? at}]`,
  );
  return [{ ...fault, path }];
}

const isWhole = (row: EventRow) =>
  readPayload(licenseSchema, { product: '-', history: [eventIn(row)] }).payload !== null;

/** The license as the contract's schema reads it. */
function licenseIn(
  policy: Policy,
  today: Day,
  { product, channel, ownServers, subscription, billing, costCentre, history }: FormState,
) {
  const isSubscription = policy.productsOn(today)[product]?.model === 'subscription';
  return {
    product: textIn(product),
    channel: textIn(channel),
    ownServers,
    costCentre: textIn(costCentre),
    history: history.map(eventIn),
    ...(isSubscription && subscription !== 'unknown' ? { subscription: { state: subscription } } : {}),
    ...(isSubscription && billing !== 'unknown' ? { billing } : {}),
  };
}

function eventIn({ kind, on, seats, expiresOn, price, currency, orderNumber, costCentre }: EventRow) {
  return {
    kind,
    on: textIn(on),
    ...(kind === 'statement' ? { expiresOn: textIn(expiresOn) } : {}),
    ...(hasSeats(kind) ? { seats: seatsIn(seats) } : {}),
    price: textIn(price) === undefined ? undefined : { amount: amountIn(price), currency: textIn(currency) },
    orderNumber: textIn(orderNumber),
    costCentre: textIn(costCentre),
  };
}

/** What is no amount, or could be two, is no decimal to the schema. */
function amountIn(typed: string): string {
  const read = readAmount(typed);
  return read.is === 'amount' ? read.amount : '';
}

/** What is no number at all is as wrong as none, and the schema says so. */
function seatsIn(typed: string): number | undefined {
  const text = textIn(typed);
  if (text === undefined) return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
