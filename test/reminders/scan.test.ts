import { planned } from '../../src/jobs/rows';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { REMINDER_ENTITY } from '../../src/ports/forge/reminding/reminder-rows';
import { serverLicense, stated } from '../builders';
import { LICENSE, siteForEach } from './stage';

const site = siteForEach();

const subject = { kind: 'maintenance', id: 'a', endsOn: '2016-01-31' } as const;

it('reads along the dates: a register of licenses that are not due costs nothing more', async () => {
  const far = serverLicense({ history: [stated('2015-05-09', '2030-01-01')] });
  for (let index = 0; index < 30; index += 1) await site.register(`far-${index}`, far);
  await site.day('2015-12-01');
  site.platform.log.clear();
  await site.day('2015-12-02');
  expect(site.platform.log.requests.length).toBeLessThan(29);
});

it('what the queue is handed is written down already: whoever takes it at once finds it', async () => {
  await site.register('a', LICENSE);
  const found: unknown[] = [];
  site.platform.fault = ({ path, body }) => {
    if (!path.startsWith('/webhook/queue/')) return undefined;
    const { payload } = body as { payload: { body: { keys: string[] } }[] };
    const kept = site.platform.store.table(`entity/${REMINDER_ENTITY}`);
    for (const key of payload.flatMap((event) => event.body.keys)) found.push(kept.get(key)?.value);
    return undefined;
  };
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  expect(found).toMatchObject([{ state: 'planned' }]);
});

it('a day counts as scanned when its scan came to its end, and not before', async () => {
  const { ledger } = forgeReminderPorts;
  await site.day('2015-12-01');
  await site.register('a', LICENSE);
  site.platform.fault = ({ path }) =>
    path === '/api/v1/entity/set' ? new Response('', { status: 500 }) : undefined;
  await site.day('2016-02-01');
  expect(await ledger.scannedThrough()).toBe('2015-12-01');
  site.platform.fault = undefined;
  await site.day('2016-03-01');
  expect(site.history()).toMatchObject([{ day: '2016-03-01', milestone: -1 }]);
});

it('a row is written over what was read, and over nothing else', async () => {
  const { ledger } = forgeReminderPorts;
  const first = planned(subject, null, '2015-12-02');
  const second = planned(subject, first, '2015-12-03');
  expect(await ledger.put(first, null)).toBe(true);
  expect(await ledger.put(planned(subject, null, '2015-12-04'), null)).toBe(false);
  expect(await ledger.put(second, first.revision)).toBe(true);
  expect(await ledger.put(planned(subject, first, '2015-12-05'), first.revision)).toBe(false);
  expect(site.rows()).toMatchObject([{ nextOn: '2015-12-03' }]);
});

it('where the storage breaks off a scan, what it had planned is delivered all the same', async () => {
  for (let index = 0; index < 12; index += 1) await site.register(`l${index}`, LICENSE);
  let written = 0;
  site.platform.fault = ({ path, body }) => {
    if (path !== '/api/v1/entity/set' || !JSON.stringify(body).includes('"reminder"')) return undefined;
    written += 1;
    return written === 8 ? Response.json({ code: 'RATE_LIMIT_EXCEEDED' }, { status: 429 }) : undefined;
  };
  site.now = '2015-12-02T06:00:00.000Z';
  expect(await site.scan()).toEqual({ statusCode: 500 });
  await site.deliver();
  expect(site.history().length).toBeGreaterThanOrEqual(7);
  await site.day('2015-12-03');
  expect(site.history()).toHaveLength(12);
});
