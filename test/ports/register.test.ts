import type { LicenseChange } from '../../src/ports';
import { BY_DUE_DAY, fromEntity, LICENSE_ENTITY, NO_DAY, toEntity } from '../../src/ports/forge/license-rows';
import { forgeRegister } from '../../src/ports/forge/register';
import { FAILURE_BY_STATUS } from '../broken-calls';
import { entry } from '../contract/entries';
import { platformStage } from '../platform-stage';

const stage = platformStage();

const adding = (id: string): LicenseChange => ({
  id,
  base: null,
  next: { license: { entry: entry({ id }), keyReference: null }, dueOn: '2015-01-31' },
  adopts: null,
  discards: null,
  at: '2015-05-09T12:00:00.000Z',
});

it.each([
  ['with a key', { keyReference: 'k1', entry: entry({ hasKey: true, keyHint: 'IJKL' }) }],
  ['with a short key', { keyReference: 'k1', entry: entry({ hasKey: true, keyHint: null }) }],
  ['without a key', { keyReference: null, entry: entry() }],
])('a license %s comes out of the entity store as it went in', (_, kept) => {
  const stored = JSON.parse(JSON.stringify(toEntity(kept, null))) as ReturnType<typeof toEntity>;
  expect(Object.values(stored)).not.toContain(null);
  expect(fromEntity('acme-1', stored)).toStrictEqual(kept);
});

it('a license without a contact is kept without the attribute: the storage takes no empty text', async () => {
  const without = adding('a');
  without.next!.license.entry = entry({ id: 'a', contact: '' });
  await forgeRegister.change(without);
  expect(stage.platform.store.table(`entity/${LICENSE_ENTITY}`).get('a')?.value).not.toHaveProperty(
    'contact',
  );
  expect(await forgeRegister.get('a')).toEqual(without.next?.license);
});

it('a license without a day stands behind every day', () => {
  expect([NO_DAY, '9999-12-31'].sort()).toEqual(['9999-12-31', NO_DAY]);
});

it('reads many licenses in batches of 25; those that are not registered are left out', async () => {
  for (const id of ['a', 'b']) await forgeRegister.change(adding(id));
  stage.platform.log.clear();
  const ids = ['a', 'b', ...Array.from({ length: 49 }, (_, index) => `none-${index}`)];
  expect([...(await forgeRegister.getMany(ids)).keys()]).toEqual(['a', 'b']);
  expect(stage.platform.log.counts()).toEqual({ 'kvs batch/get': 3 });
});

it('asks by itself for a license that a batch failed to read', async () => {
  await forgeRegister.change(adding('a'));
  stage.platform.fault = ({ path }) =>
    path.endsWith('batch/get')
      ? Response.json({
          successfulKeys: [],
          failedKeys: [{ key: 'a', error: { code: 'TIMEOUT', message: '' } }],
        })
      : undefined;
  expect([...(await forgeRegister.getMany(['a'])).keys()]).toEqual(['a']);
});

it('never puts a license in the place of another of the same id', async () => {
  await forgeRegister.change(adding('a'));
  const other = adding('a');
  other.next!.license.entry = entry({ id: 'a', revision: 'r2', name: 'Other' });
  expect(await forgeRegister.change(other)).toEqual({
    done: false,
    current: { entry: entry({ id: 'a' }), keyReference: null },
  });
});

it.each(FAILURE_BY_STATUS)('an answer of %i is the failure %s', async (status, code) => {
  stage.platform.fault = () => new Response('', { status });
  await expect(forgeRegister.get('a')).rejects.toMatchObject({ name: 'PortFailure', code });
});

it('a question that the storage finds wrong is our mistake, and no failure of the storage', async () => {
  stage.platform.fault = () => Response.json({ code: 'INVALID_KEY', message: '' }, { status: 400 });
  await expect(forgeRegister.get('a')).rejects.toMatchObject({ name: 'ForgeKvsError', code: 'INVALID_KEY' });
});

it('reads along the index that the manifest declares', async () => {
  await forgeRegister.page({ from: null, before: null }, undefined);
  expect(stage.platform.log.requests).toMatchObject([{ entity: LICENSE_ENTITY, index: BY_DUE_DAY }]);
});
