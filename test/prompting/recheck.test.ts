import { ATTENTION_ENTITY, keyOf } from '../../src/ports/forge/attention-rows';
import { DIGEST_ENTITY } from '../../src/ports/forge/digest-row';
import { refused } from '../broken-calls';
import { serverLicense, stated } from '../builders';
import { value } from '../handlers/app';
import { BEN, UTC } from './prompt-app';
import { type SilenceApp, startSilenceApp } from './silence-stage';

const NOON = '2015-05-09T12:00:00.000Z';

let site: SilenceApp;
beforeEach(async () => {
  site = await startSilenceApp();
  await site.pass('2015-05-09T11:00:00.000Z');
});
afterEach(() => site.close());

/** At a time of 9 May 2015, in a process that remembers nothing. */
const at = (time: string) => {
  site.restart();
  site.now = `2015-05-09T${time}:00.000Z`;
};
const pass = (time: string) => site.pass(`2015-05-09T${time}:00.000Z`);
const add = (expiresOn = '2016-05-09') =>
  value(
    site.ask('addLicense', {
      draft: {
        name: 'Paris',
        contact: '',
        license: serverLicense({ history: [stated('2015-01-01', expiresOn)] }),
      },
      key: null,
      ...UTC,
    }),
  );
const digest = () =>
  JSON.stringify(site.platform.store.table(`entity/${DIGEST_ENTITY}`).get('digest')?.value ?? null);
/** Whether a digest stands that was made after the last change. */
const stands = () => digest().includes('json') && !digest().includes('changedAt');
/** How often a digest was stored since the last time. */
const madeSince = () => {
  const { requests } = site.platform.log;
  const made = requests.filter(
    ({ operation, requestBytes }) => operation === 'transaction' && requestBytes > 0,
  ).length;
  site.platform.log.clear();
  return made;
};

it('half an hour after a change the digest is made anew by itself, and half an hour later silence', async () => {
  at('12:00');
  await add();
  site.platform.log.clear();
  await pass('12:29');
  expect(stands()).toBe(false);
  expect(site.platform.log.requests.map(({ service }) => service)).not.toContain('confluence');
  await pass('12:31');
  expect(stands()).toBe(true);
  expect(site.loaded()).toBe('all');
  await pass('12:59');
  expect(site.loaded()).toBe('all');
  await pass('13:02');
  expect(site.loaded()).toBe('none');
  expect(await pass('23:00')).toBe(0);
});

it('many changes one after the other make one digest, and each an event that ends with two small reads', async () => {
  for (const minute of ['00', '05', '10', '25']) {
    at(`12:${minute}`);
    await add();
  }
  site.platform.log.clear();
  // The first three see that they are not the last.
  expect(await pass('12:39')).toBe(3);
  expect(site.platform.log.requests.map(({ operation }) => operation)).toEqual(
    Array.from({ length: 3 }, () => ['get', 'entity/get']).flat(),
  );
  expect(stands()).toBe(false);
  madeSince();
  expect(await pass('12:56')).toBe(2);
  expect(stands()).toBe(true);
  expect(madeSince()).toBe(1);
});

it('changes of one process within two minutes send one', async () => {
  at('12:00');
  await add();
  await add();
  await add();
  expect(await pass('12:16')).toBe(1);
});

it('where something is due, the digest stands again and the products go on loading their modules', async () => {
  at('12:00');
  await add('2015-05-12');
  await pass('23:00');
  expect(stands()).toBe(true);
  expect(site.loaded()).toBe('all');
});

it.each([
  ['a prompt is looked at', () => site.prompt('getPrompt', UTC)],
  [
    'a prompt is put away',
    () => site.prompt('hush', { key: 'k', milestone: 'm', about: null, how: 'not-now', ...UTC }),
  ],
  ['the site is read', () => site.ask('getSite')],
])('%s: nothing is changed, and no recheck comes', async (_, ask) => {
  at('12:00');
  expect(await ask()).toMatchObject({ ok: true });
  expect(site.platform.queue).toEqual([]);
});

it('what a user asks for sends one, too', async () => {
  at('12:00');
  const asked = { licenseId: null, kind: 'seats' as const, text: '', ...UTC };
  expect(await site.prompt('askAdmin', asked, { as: BEN })).toMatchObject({ ok: true });
  expect(site.platform.queue).toMatchObject([{ body: { recheck: NOON }, delayInSeconds: 900 }]);
});

it('the move of stored data of an earlier release sends one where it changes something, so that prompts are cheap and silent the same day', async () => {
  at('12:00');
  const { id } = await add();
  await pass('14:00');
  const move = () => {
    site.platform.store.table('value').set('schema', { value: { version: 2 } } as never);
    site.restart();
    return site.prepare();
  };
  at('15:00');
  await move();
  expect(site.platform.queue).toEqual([]);
  site.platform.store.table(`entity/${ATTENTION_ENTITY}`).delete(keyOf.license(id));
  await move();
  expect(stands()).toBe(false);
  expect(site.loaded()).toBe('all');
  await pass('16:02');
  expect(stands()).toBe(true);
  expect(site.loaded()).toBe('none');
});

it('the weekly tidying sends one where it changes something, and none where it does not', async () => {
  at('12:00');
  await add('2015-01-09');
  await pass('23:00');
  site.restart();
  site.now = '2015-05-10T06:00:00.000Z';
  await site.weekly();
  expect(stands()).toBe(false);
  expect(site.platform.queue).toMatchObject([{ body: { recheck: '2015-05-10T06:00:00.000Z' } }]);
  await site.pass('2015-05-10T08:00:00.000Z');
  expect(stands()).toBe(true);
  site.restart();
  site.now = '2015-05-17T06:00:00.000Z';
  await site.weekly();
  expect(stands()).toBe(true);
  expect(site.platform.queue).toEqual([]);
});

it('where the queue does not take it, the change is stored all the same, and the daily scan repairs it', async () => {
  at('12:00');
  site.platform.fault = (call) => (call.path.includes('/queue/') ? refused(call) : undefined);
  const { id } = await add();
  site.platform.fault = undefined;
  expect(id).not.toBe('');
  expect(site.log.map(({ during }) => during)).toEqual(['sendRecheck']);
  await pass('23:00');
  expect(stands()).toBe(false);
  await site.scan('2015-05-10T06:00:00.000Z');
  expect(stands()).toBe(true);
});

it('that comes again and again makes nothing anew', async () => {
  at('12:00');
  await add();
  const [event] = site.platform.queue;
  await pass('14:00');
  madeSince();
  site.platform.queue.push({ ...event! }, { ...event! });
  expect(await pass('15:00')).toBe(2);
  expect(madeSince()).toBe(0);
  expect(site.loaded()).toBe('none');
});

it('that meets data of a later release leaves it alone', async () => {
  at('12:00');
  await add();
  site.platform.store.table('value').set('schema', { value: { version: 99 } } as never);
  await pass('14:00');
  expect(stands()).toBe(false);
});
