import { LICENSE_ENTITY, toEntity } from '../../src/ports/forge/license-rows';
import { entry } from '../contract/entries';
import { forEachTest } from '../for-each-test';
import { startApp, value } from './app';

const app = forEachTest(() => startApp());

const register = (count: number) => {
  for (let index = 0; index < count; index += 1) {
    const kept = toEntity({ entry: entry({ id: `l${index}` }), keyReference: null }, '2015-01-01');
    app.platform.store
      .table(`entity/${LICENSE_ENTITY}`)
      .set(`l${index}`, { value: kept, createdAt: 0, updatedAt: 0 });
  }
};

const opened = () => value(app.ask('openConsole'));

it('tells of the site what getSite tells, and of the register what its list begins with', async () => {
  register(3);
  expect(await opened()).toEqual({
    site: await value(app.ask('getSite')),
    licenses: await value(app.ask('listLicenses', {})),
  });
});

it('takes two calls of the storage, however large the register is; the list goes on where it ends', async () => {
  register(250);
  await opened();
  app.platform.log.clear();
  const { licenses } = await opened();
  const asked = Object.entries(app.platform.log.counts()).filter(([call]) => call.startsWith('kvs'));
  expect(Object.fromEntries(asked)).toEqual({ 'kvs get': 1, 'kvs entity/query': 1 });
  expect(licenses.items).toHaveLength(100);
  const rest = await value(app.ask('listLicenses', { after: licenses.next ?? '' }));
  expect(new Set([...licenses.items, ...rest.items].map(({ id }) => id)).size).toBe(250);
});

it.each(['get', 'entity/query'])(
  'is no half an answer where the storage does not answer: %s',
  async (operation) => {
    app.platform.fault = ({ path }) =>
      path.endsWith(`v1/${operation}`) ? new Response('', { status: 503 }) : undefined;
    expect(await app.ask('openConsole')).toMatchObject({
      ok: false,
      failure: { code: 'storage-unavailable' },
    });
  },
);
