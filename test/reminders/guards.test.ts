import { mockupsPolicy, type License } from '../../src/policy';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { HISTORY_ENTITY, REMINDER_ENTITY, type HistoryEntity } from '../../src/ports/forge/reminding/entity';
import { createReminderFunctions } from '../../src/reminder-functions';
import { planned } from '../../src/jobs/rows';
import { startSite, type Site } from './site';

let site: Site;
beforeEach(() => (site = startSite()));
afterEach(() => site.close());

/** Covered through 2016-01-30. */
const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2015-01-31', seats: 10 }],
};
const OPS = { projectKey: 'OPS', issueType: 'Task' };
const subject = { kind: 'maintenance', id: 'a', endsOn: '2016-01-31' } as const;

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

it('what the queue is handed is written down already: whoever takes it at once finds it', async () => {
  await site.register('a', license);
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
  await site.register('a', license);
  site.platform.fault = ({ path }) =>
    path === '/api/v1/transaction' ? new Response('', { status: 500 }) : undefined;
  await site.day('2016-02-01');
  expect(await ledger.scannedThrough()).toBe('2015-12-01');
  site.platform.fault = undefined;
  await site.day('2016-03-01');
  expect(site.history()).toMatchObject([{ day: '2016-03-01', milestone: -1 }]);
});

it('what is settled twice gets one note, in Jira and in Confluence', async () => {
  await site.choose({ workItem: OPS, page: { spaceKey: 'OPS' } });
  await site.register('a', license);
  await site.day('2015-12-02');
  await site.remove('a');
  let notes = 0;
  // The first notes are taken, and nobody hears of it.
  site.platform.fault = async (call) => {
    if (call.method !== 'PUT' || notes >= 2) return undefined;
    notes += 1;
    await site.platform.call(call);
    throw new TypeError('terminated');
  };
  await site.day('2015-12-03');
  expect(notes).toBe(2);
  expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, settled'] }]);
});

it('after a lost answer nobody looks before Jira’s search knows the work item, however soon it is asked', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', license);
  let lost = false;
  site.platform.fault = async (call) => {
    if (call.path !== '/rest/api/3/issue' || lost) return undefined;
    lost = true;
    await site.platform.call(call);
    throw new TypeError('terminated');
  };
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  const [event] = site.platform.queue.splice(0);
  expect(await site.consume(event!)).toBe('again');
  site.now = '2015-12-02T06:00:01.000Z';
  expect(await site.consume(event!)).toBe('again');
  site.now = '2015-12-02T06:15:01.000Z';
  expect(await site.consume(event!)).toBe('done');
  expect(site.workItems()).toHaveLength(1);
});

it('the queue is asked to come again behind the lease: its few tries are not used up within it', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', license);
  site.platform.fault = ({ to }) => (to.remote === 'jira' ? new Response('', { status: 503 }) : undefined);
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  const functions = createReminderFunctions({
    ...forgeReminderPorts,
    policy: mockupsPolicy,
    clock: { now: () => new Date(site.now) },
  });
  const answer = await functions.deliverReminders(site.platform.queue[0]!);
  const { retryAfter } = (answer as unknown as { retryOptions: { retryAfter: number } }).retryOptions;
  const leasedUntil = site.rows()[0]!.row.leasedUntil!;
  expect(Date.parse(site.now) + retryAfter * 1000).toBeGreaterThan(Date.parse(leasedUntil));
});

it('the history keeps its thousand latest lines, and forgets a hundred older ones at a time', async () => {
  const lines = site.platform.store.table(`entity/${HISTORY_ENTITY}`);
  for (let index = 0; index < 1150; index += 1) {
    const at = new Date(Date.UTC(2014, 0, 1, 0, index)).toISOString();
    const value = { at, line: { at } } as HistoryEntity;
    lines.set(`line-${index}`, { value, createdAt: 0, updatedAt: 0 });
  }
  await forgeReminderPorts.history.trim();
  expect(lines.size).toBe(1050);
  await forgeReminderPorts.history.trim();
  await forgeReminderPorts.history.trim();
  expect(lines.size).toBe(1000);
  expect([lines.has('line-149'), lines.has('line-150')]).toEqual([false, true]);
});
