import type { Day } from '../../src/policy';
import { LICENSE_ENTITY, toEntity } from '../../src/ports/forge/license-rows';
import { entry } from '../contract/entries';
import { forEachTest } from '../for-each-test';
import { startApp, value } from './app';

const app = forEachTest(() => startApp());

/** Licenses that are due on these days. */
const register = (days: readonly (Day | null)[]) =>
  days.forEach((dueOn, index) => {
    const kept = toEntity({ entry: entry({ id: `l${index}` }), keyReference: null }, dueOn);
    app.platform.store
      .table(`entity/${LICENSE_ENTITY}`)
      .set(`l${index}`, { value: kept, createdAt: 0, updatedAt: 0 });
  });
const times = (count: number, day: Day) => Array<Day>(count).fill(day);

const opened = () => value(app.ask('openConsole'));

it('tells of the site what getSite tells, and of the register what its list begins with', async () => {
  register(times(3, '2015-01-01'));
  expect(await opened()).toEqual({
    site: await value(app.ask('getSite')),
    licenses: await value(app.ask('listLicenses', {})),
    nearest: [],
  });
});

it.each([
  [100, 1],
  [250, 3],
])('takes few calls of the storage: of %i licenses', async (count, queries) => {
  register(times(count, '2015-01-01'));
  await opened();
  app.platform.log.clear();
  const { licenses } = await opened();
  const asked = Object.entries(app.platform.log.counts()).filter(([call]) => call.startsWith('kvs'));
  expect(Object.fromEntries(asked)).toEqual({ 'kvs get': 1, 'kvs entity/query': queries });
  expect(licenses.items).toHaveLength(100);
});

it('the list goes on where the first licenses end', async () => {
  register(times(250, '2015-01-01'));
  const { licenses } = await opened();
  const rest = await value(app.ask('listLicenses', { after: licenses.next ?? '' }));
  const all = [...licenses.items, ...rest.items].map(({ id }) => id);
  expect(new Set(all).size).toBe(250);
  expect(all).toHaveLength(250);
});

it('brings what ends today and what ends next, however much ended before', async () => {
  const days = ['2015-05-09', '2015-05-10', '2015-05-11', '2015-06-01'];
  register([...times(120, '2014-01-01'), ...times(60, '2015-05-01'), ...days, ...times(60, '2016-01-01')]);
  const { nearest } = await opened();
  const ids = nearest.map(({ id }) => Number(id.slice(1)));
  expect(new Set(ids).size).toBe(100);
  expect(ids).toEqual(expect.arrayContaining([180, 181, 182, 183]));
  expect(ids.filter((id) => id < 120)).toEqual([]);
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
