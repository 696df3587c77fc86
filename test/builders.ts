import type { HistoryEvent, License } from '../src/policy';

/** A license that is right in everything: tests change only what they are about. */
export function serverLicense(over: Partial<License> = {}): License {
  return { product: 'jira-server', channel: 'direct', history: [bought('2014-01-31')], ...over };
}

export const bought = (on: string, seats = 10): HistoryEvent => ({ kind: 'new', on, seats });
export const renewed = (on: string): HistoryEvent => ({ kind: 'renewal', on });
export const upgraded = (on: string, seats = 25): HistoryEvent => ({ kind: 'upgrade', on, seats });
export const stated = (on: string, expiresOn: string): HistoryEvent => ({ kind: 'statement', on, expiresOn });
export const migrated = (on: string): HistoryEvent => ({ kind: 'migration', on });
