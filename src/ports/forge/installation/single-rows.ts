import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { CheckFact } from '../../../contract/installation';
import { GONE_IN_AN_HOUR, PROBE_ENTITY, type ProbeEntity, probeRows, probes, withKeys } from './probe-rows';
import { isRefused } from './refusal';

const placeIs = (place: string) => new Filter<ProbeEntity>().and('place', FilterConditions.equalTo(place));

/** Writes a row in a transaction, under a condition on the row that stands there. */
const writeIf = (key: string, entity: ProbeEntity, conditions: ReturnType<typeof placeIs>) =>
  kvs.transact().set(key, entity, { entityName: PROBE_ENTITY, conditions }, GONE_IN_AN_HOUR).execute();

/** A key is created once: the storage itself refuses it the second time. */
export const createOnce = (): Promise<CheckFact[]> =>
  withKeys(['once'], async ({ once }, run) => {
    const create = (place: string) =>
      probes().set(once, { run, place }, { ...GONE_IN_AN_HOUR, keyPolicy: 'FAIL_IF_EXISTS' });
    if (await isRefused(() => create('first'))) return [{ code: 'first-refused' }];
    await isRefused(() => create('second'));
    // What stands there afterwards decides, as it does in the app.
    const stands = await probeRows.get(once);
    return [{ code: stands?.place === 'first' ? 'second-refused' : 'second-written' }];
  });

/** A condition of a transaction holds a write back, on a row that changed and on one that is gone. */
export const conditions = (): Promise<CheckFact[]> =>
  withKeys(['kept', 'beside', 'absent', 'free'], async ({ kept, beside, absent, free }, run) => {
    await probes().set(kept, { run, place: 'before' }, GONE_IN_AN_HOUR);
    const together = (place: string) =>
      kvs
        .transact()
        .set<ProbeEntity>(
          kept,
          { run, place: 'after' },
          { entityName: PROBE_ENTITY, conditions: placeIs(place) },
          GONE_IN_AN_HOUR,
        )
        .set(beside, { run, place: 'after' }, { entityName: PROBE_ENTITY }, GONE_IN_AN_HOUR)
        .execute();

    await isRefused(() => together('changed'));
    const [changed, half] = [await probeRows.get(kept), await probeRows.get(beside)];
    const isHeldBack = changed?.place === 'before' && half === null;
    await isRefused(() => together('before'));
    const isWritten =
      (await probeRows.get(kept))?.place === 'after' && (await probeRows.get(beside)) !== null;

    await isRefused(() => writeIf(absent, { run, place: 'after' }, placeIs('before')));
    const isBack = (await probeRows.get(absent)) !== null;
    const none = new Filter<ProbeEntity>().and('place', FilterConditions.notExists());
    await isRefused(() => writeIf(free, { run, place: 'after' }, none));
    const isMet = (await probeRows.get(free)) !== null;
    return [
      { code: isHeldBack ? 'changed-refused' : 'changed-written' },
      { code: isWritten ? 'unchanged-written' : 'unchanged-refused' },
      { code: isBack ? 'absent-written' : 'absent-refused' },
      { code: isMet ? 'not-there-met' : 'not-there-unmet' },
    ];
  });

/** The storage takes null inside of a value, leaves it out, or refuses the value. */
export const nulls = (): Promise<CheckFact[]> =>
  withKeys(['null'], async ({ null: key }, run) => {
    if (await isRefused(() => probes().set(key, { run, inside: { left: null, other: 1 } }, GONE_IN_AN_HOUR)))
      return [{ code: 'null-refused' }];
    const stored = await probes().get(key);
    const inside = (stored?.inside ?? {}) as Record<string, unknown>;
    return [{ code: 'left' in inside ? 'null-kept' : 'null-left-out' }];
  });
