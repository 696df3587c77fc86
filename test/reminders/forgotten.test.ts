import { forgeKeyVault } from '../../src/ports/forge/key-vault';
import { LOOSE_KEY_ENTITY } from '../../src/ports/forge/loose-key-rows';
import { siteForEach } from './stage';

const site = siteForEach();

const secrets = () => site.platform.store.table('secret').size;
const notes = () => site.platform.store.table(`entity/${LOOSE_KEY_ENTITY}`).size;
const leave = (from: number, count: number, at: string) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      forgeKeyVault.putLoose(`license-key:${from + index}`, `KEY-${index}`, at),
    ),
  );

it('keys that no license uses are forgotten by the daily check, though nobody changes anything', async () => {
  await leave(0, 25, '2015-12-01T04:00:00.000Z');
  // Less than an hour old: whatever replaced it may be under way still, or undone.
  await leave(25, 1, '2015-12-01T05:00:00.001Z');
  site.now = '2015-12-01T06:00:00.000Z';
  expect(await site.scan()).toEqual({ statusCode: 204 });
  expect([secrets(), notes()]).toEqual([1, 1]);
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  expect([secrets(), notes()]).toEqual([0, 0]);
});

it('one check forgets five hundred of them, and the next one goes on', async () => {
  await leave(0, 503, '2015-12-01T04:00:00.000Z');
  site.now = '2015-12-01T06:00:00.000Z';
  await site.scan();
  expect(secrets()).toBe(3);
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  expect(secrets()).toBe(0);
});

it('where one cannot be forgotten, the check says so, has done all else, and the next one forgets it', async () => {
  await leave(0, 1, '2015-12-01T04:00:00.000Z');
  site.now = '2015-12-01T06:00:00.000Z';
  site.platform.fault = ({ path }) =>
    path.endsWith('secret/delete') ? new Response('', { status: 503 }) : undefined;
  expect(await site.scan()).toEqual({ statusCode: 500 });
  site.platform.fault = undefined;
  expect(await site.ports.ledger.scannedThrough()).toBe('2015-12-01');
  expect([secrets(), notes()]).toEqual([1, 1]);
  site.now = '2015-12-02T06:00:00.000Z';
  expect(await site.scan()).toEqual({ statusCode: 204 });
  expect([secrets(), notes()]).toEqual([0, 0]);
});
