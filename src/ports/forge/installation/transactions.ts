import { kvs } from '@forge/kvs';
import type { CheckFact } from '../../../contract/installation';
import { GONE_IN_AN_HOUR, PROBE_ENTITY, withKeys } from './probe-rows';
import { isRefused } from './refusal';

/** The most operations of a transaction, by the documentation. */
const MOST = 25;

const names = Array.from({ length: MOST }, (_, index) => `part-${index}`);

/** How much a transaction takes, and what may be in it. */
export const transactions = (): Promise<CheckFact[]> =>
  withKeys([...names, 'twice', 'mixed'], async (keys, run) => {
    const entity = { entityName: PROBE_ENTITY };
    const most = kvs.transact();
    for (const name of names) most.set(keys[name] ?? '', { run }, entity, GONE_IN_AN_HOUR);

    const twice = kvs
      .transact()
      .set(keys['twice'] ?? '', { run }, entity, GONE_IN_AN_HOUR)
      .delete(keys['twice'] ?? '', entity);

    const value = `probe:${run}`;
    const mixed = kvs
      .transact()
      .set(keys['mixed'] ?? '', { run }, entity, GONE_IN_AN_HOUR)
      .set(value, { run }, undefined, GONE_IN_AN_HOUR);
    try {
      return [
        { code: (await isRefused(() => most.execute())) ? 'most-refused' : 'most-written', count: MOST },
        { code: (await isRefused(() => twice.execute())) ? 'key-twice-refused' : 'key-twice-written' },
        { code: (await isRefused(() => mixed.execute())) ? 'mixed-refused' : 'mixed-written' },
      ];
    } finally {
      await kvs.delete(value).catch(() => undefined);
    }
  });
