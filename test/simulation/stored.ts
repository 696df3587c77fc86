import { callsOn } from '../../src/contract/decided';
import { DEFAULT_SETTINGS } from '../../src/contract/default-settings';
import type { Settings } from '../../src/contract/site';
import { mockupsPolicy } from '../../src/policy';
import type { KeptLicense } from '../../src/ports';
import { type AttentionEntity, type AttentionFact, dueOnOf } from '../../src/ports/forge/attention-rows';
import { fromEntity, type LicenseEntity } from '../../src/ports/forge/license-rows';
import type { HistoryEntity } from '../../src/ports/forge/reminding/history-rows';
import type { ReminderEntity } from '../../src/ports/forge/reminding/reminder-rows';
import type { RequestEntity } from '../../src/ports/forge/request-rows';
import type { SimulatedSite } from './site';

/** What stands in a place that is held for a row. */
const HELD = 'held';

/** A license, and the day on which it calls for somebody. */
export interface StoredLicense extends KeptLicense {
  id: string;
  calls: string | null;
}

/** The tables of a site, read past the app. */
export interface Stored {
  licenses: StoredLicense[];
  secrets: Map<string, unknown>;
  looseKeys: Set<string>;
  requests: (RequestEntity & { id: string })[];
  /** The facts that prompts are decided from, with the day of each. */
  facts: { day: string; fact: AttentionFact }[];
  reminders: (ReminderEntity & { key: string })[];
  history: HistoryEntity['line'][];
  settings: Settings;
  isMigrated: boolean;
}

export function storedOn({ platform: { store } }: Pick<SimulatedSite, 'platform'>): Stored {
  const rows = <T>(table: string): (T & { id: string })[] =>
    [...store.table(`entity/${table}`)]
      .map(([id, { value }]) => ({ ...(value as T), id }))
      .filter((row) => !Object.values(row).includes(HELD))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const value = (key: string) => store.table('value').get(key)?.value;
  return {
    licenses: rows<LicenseEntity>('license').map(({ id, ...entity }) => {
      const license = fromEntity(id, entity);
      return { ...license, id, calls: callsOn(mockupsPolicy, license.entry) };
    }),
    secrets: new Map([...store.table('secret')].map(([key, kept]) => [key, kept.value])),
    looseKeys: new Set(rows<{ noteAt: string }>('loose-key').map(({ id }) => id)),
    requests: rows<RequestEntity>('request'),
    facts: rows<AttentionEntity>('attention').map((row) => ({ day: dueOnOf(row), fact: row.fact })),
    reminders: rows<ReminderEntity>('reminder').map(({ id: key, ...row }) => ({ ...row, key })),
    history: rows<HistoryEntity>('history').map(({ line }) => line),
    settings: (value('settings') as Settings | undefined) ?? DEFAULT_SETTINGS,
    isMigrated: (value('schema') as { version: number } | undefined)?.version === 3,
  };
}
