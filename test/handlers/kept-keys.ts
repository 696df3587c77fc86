import { LICENSE_ENTITY, type LicenseEntity } from '../../src/ports/forge/license-rows';
import { LOOSE_KEY_ENTITY } from '../../src/ports/forge/loose-key-rows';
import type { App } from './app';

/** What the emulated storage holds of keys: those that a license points to, those that none does, and how many notes. */
export function keysKept({ platform }: App): { used: unknown[]; loose: unknown[]; notes: number } {
  const licenses = [...platform.store.table(`entity/${LICENSE_ENTITY}`).values()];
  const inUse = new Set(licenses.map(({ value }) => (value as LicenseEntity).keyReference));
  const secrets = [...platform.store.table('secret')];
  const keys = (used: boolean) =>
    secrets.filter(([reference]) => inUse.has(reference) === used).map(([, { value }]) => value);
  return {
    used: keys(true),
    loose: keys(false),
    notes: platform.store.table(`entity/${LOOSE_KEY_ENTITY}`).size,
  };
}
