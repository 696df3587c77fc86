import * as z from 'zod/mini';
import { optional } from '../../contract/fields';
import type { InputFault, InputFaultCode } from '../../contract/input-fault';
import { LONGEST_CONTACT, LONGEST_NAME } from '../../contract/limits';
import { readBy, saying } from '../../contract/reading';
import type { Result } from '../../contract/result';
import type { ClauseId, Day, License, Policy, ProductId, Subscription } from '../../policy';
import type { Incoming } from './incoming';
import { readLooseDay } from './loose-day';
import { idOfRow } from './row-id';

/** A plugin on the Marketplace: the key of the app there, and where it runs. */
interface Plugin {
  addonKey: string;
  hosting: 'server' | 'cloud';
}

/** The plugin that each product is on the Marketplace; null: it is not sold there. */
const PLUGIN_OF: Readonly<Record<ProductId, Plugin | null>> = {
  desktop: null,
  'google-drive': null,
  mybalsamiq: null,
  'confluence-server': { addonKey: 'com.balsamiq.mockups.confluence', hosting: 'server' },
  'confluence-cloud': { addonKey: 'com.balsamiq.mockups.confluence', hosting: 'cloud' },
  'jira-server': { addonKey: 'com.balsamiq.mockups.jira', hosting: 'server' },
  'jira-cloud': { addonKey: 'com.balsamiq.mockups.jira', hosting: 'cloud' },
};

const PLUGINS = Object.entries(PLUGIN_OF).flatMap(([product, plugin]) =>
  plugin ? [{ product, ...plugin }] : [],
);

const text = optional(z.string().check(z.trim()));

/** In a file, an empty date is one that is not there. */
function dayIn(value: string | undefined, { issues }: z.core.ParsePayload): Day | undefined {
  if (value === undefined || value === '') return undefined;
  const read = readLooseDay(value);
  if (read.ok) return read.value;
  issues.push({ code: 'custom', input: value, ...saying(read.failure) });
  return z.NEVER;
}

const looseDay = z.pipe(text, z.transform(dayIn));

/** In place of the day on which maintenance ends: a person said that no end is known. */
export const END_UNKNOWN = 'unknown';

const person = optional(z.object({ name: text, email: text }));

const recordSchema = z.object({
  addonKey: z.string().check(
    z.trim(),
    z.refine((key) => PLUGINS.some(({ addonKey }) => addonKey === key), saying('unknown-plugin')),
  ),
  hosting: z.string().check(z.trim()),
  lastUpdated: looseDay,
  licenseType: text,
  maintenanceStartDate: looseDay,
  maintenanceEndDate: z.pipe(
    text,
    z.transform((value: string | undefined, context) =>
      value === END_UNKNOWN ? null : dayIn(value, context),
    ),
  ),
  status: text,
  tier: text,
  contactDetails: optional(z.object({ company: text, technicalContact: person })),
});

type MarketplaceRecord = z.infer<typeof recordSchema>;

/** Reads a Marketplace record as the license that it speaks of. */
export function readMarketplaceRecord(policy: Policy, row: object, today: Day): Result<Incoming, InputFault> {
  const id = idOfRow(row);
  if (id === null) return fault('not-an-id', 'addonLicenseId');
  const read = readBy(recordSchema, row);
  if (!read.ok) return read;
  const plugin = PLUGINS.find(
    ({ addonKey, hosting }) =>
      addonKey === read.value.addonKey && hosting === read.value.hosting.toLowerCase(),
  );
  if (!plugin) return fault('unknown-hosting', 'hosting');
  const { product } = plugin;
  const license =
    policy.productsOn(today)[product]?.model === 'subscription'
      ? subscribed(product, read.value)
      : bought(policy, product, read.value, today);
  if (!license.ok) return license;
  const { company, technicalContact } = read.value.contactDetails ?? {};
  return {
    ok: true,
    value: {
      from: 'marketplace',
      id,
      name: cut(nameOf(policy, product, company, today), LONGEST_NAME) ?? id,
      contact:
        cut([technicalContact?.name, technicalContact?.email].filter(Boolean).join(', '), LONGEST_CONTACT) ??
        '',
      license: license.value,
    },
  };
}

/** One company has many licenses: each is named by its product as well. Undefined without a company. */
function nameOf(policy: Policy, product: string, company: string | undefined, today: Day) {
  const name = policy.productsOn(today)[product]?.name ?? product;
  return company === undefined || company === '' ? undefined : `${name}, ${company}`;
}

/** The Marketplace reports a subscription's state as the host does (D12). */
function subscribed(
  product: string,
  { status, licenseType }: MarketplaceRecord,
): Result<License, InputFault> {
  if (status === undefined || status === '') return fault('missing', 'status');
  const active = status.toLowerCase() === 'active';
  const evaluation = licenseType?.toLowerCase() === 'evaluation';
  const state: Subscription['state'] = !active ? 'inactive' : evaluation ? 'evaluation' : 'active';
  return { ok: true, value: { product, channel: 'marketplace', subscription: { state } } };
}

/** A Marketplace record is a statement of the expiry, made on the day it was last updated (D6). */
function bought(
  policy: Policy,
  product: string,
  record: MarketplaceRecord,
  today: Day,
): Result<License, InputFault> {
  const { lastUpdated, maintenanceStartDate, maintenanceEndDate: expiresOn } = record;
  if (expiresOn === undefined) return fault('no-maintenance-date', 'maintenanceEndDate');
  if (expiresOn === null) return { ok: true, value: { product, channel: 'marketplace' } };
  const on = lastUpdated !== undefined && lastUpdated <= today ? lastUpdated : maintenanceStartDate;
  if (on === undefined) return fault('missing', 'maintenanceStartDate');
  if (on > today)
    return fault('dated-after-today', 'maintenanceStartDate', policy.clausesOf('as-of-a-day', today));
  const seats = seatsOf(record.tier ?? '');
  const statement = { kind: 'statement', on, expiresOn, ...(seats === null ? {} : { seats }) } as const;
  return { ok: true, value: { product, channel: 'marketplace', history: [statement] } };
}

/** `25 Users` are 25 seats; `Unlimited Users` are a number that nobody knows. */
function seatsOf(tier: string): number | null {
  const digits = /(\d[\d,.]*)\s*users?/i.exec(tier)?.[1]?.replace(/[,.]/g, '');
  const seats = Number(digits ?? 0);
  return Number.isSafeInteger(seats) && seats >= 1 ? seats : null;
}

const cut = (value: string | undefined, longest: number) =>
  value === undefined || value === '' ? null : value.slice(0, longest).trim();

function fault(
  code: InputFaultCode,
  path: string,
  clauses: readonly ClauseId[] = [],
): Result<never, InputFault> {
  return { ok: false, failure: { code, path, clauses: [...clauses] } };
}
