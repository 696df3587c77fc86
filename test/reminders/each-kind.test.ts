import { contentsOf } from '../../preview/platform';
import { NO_PLACES, type PlaceOf, TARGET_KINDS, type TargetKind } from '../../src/contract/reminder-targets';
import { LICENSE, OPS, RENEWED, siteForEach, SPACE } from './stage';

/** A place of each kind that the emulated products have. */
const PLACES: { [K in TargetKind]: PlaceOf<K> } = { workItem: OPS, page: SPACE };

const site = siteForEach();

describe.each(TARGET_KINDS)('%s, chosen alone', (kind) => {
  const delivered = () => contentsOf(site.platform.store)[kind];
  beforeEach(async () => {
    await site.choose({ ...NO_PLACES, [kind]: PLACES[kind] });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
  });

  it('is made once, changed by a later milestone and again once the end is settled, each without a fault', async () => {
    const made = structuredClone(delivered());
    expect(made).toHaveLength(1);
    await site.day('2016-01-01');
    const changed = structuredClone(delivered());
    expect(changed).toHaveLength(1);
    expect(changed).not.toEqual(made);
    await site.register('a', RENEWED);
    await site.day('2016-01-02');
    expect(delivered()).toHaveLength(1);
    expect(delivered()).not.toEqual(changed);
    expect(site.history().flatMap(({ faults }) => faults)).toEqual([]);
    expect(site.states()).toEqual(['closed']);
  });

  it('is named in the history, and nothing of another kind', async () => {
    await site.day('2016-01-01');
    for (const line of site.history())
      for (const other of TARGET_KINDS)
        expect(line[other]).toEqual(other === kind ? expect.any(String) : null);
  });

  it('has a place that is found, by the rights that the manifest asks for', async () => {
    await expect(site.ports.targets[kind].check(PLACES[kind] as never)).resolves.toBeUndefined();
  });
});
