import fc from 'fast-check';
import { NO_PLACES, NO_TARGETS } from '../../src/contract/reminder-targets';
import type { HistoryLine } from '../../src/contract/reminders';
import { forgeAttention } from '../../src/ports/forge/attention';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { forgeRequests } from '../../src/ports/forge/requests';
import { forgeSchema } from '../../src/ports/forge/schema-store';
import { storable } from '../../src/ports/forge/table';
import type { KeptReminder } from '../../src/ports/reminder-ledger';
import { platformStage } from '../platform-stage';

const stage = platformStage();

const stored = (entity: string) =>
  JSON.stringify([...stage.platform.store.table(`entity/${entity}`).values()].map(({ value }) => value));

const { ledger, history } = forgeReminderPorts;
const bare: KeptReminder = {
  key: 'maintenance:a:2016-01-31',
  revision: 'r1',
  subject: { kind: 'maintenance', id: 'a', endsOn: '2016-01-31' },
  state: 'planned',
  reminded: null,
  delivered: { workItem: null, page: null },
  told: null,
  begun: null,
  faults: [{ target: 'page', code: 'busy', detail: null }],
  nextOn: '2015-12-02',
  leasedUntil: null,
};
const begun = { milestone: 60, superseded: [], at: '', on: '2015-12-02', name: '', places: NO_PLACES };

it.each([
  ['nothing of it is known', bare],
  ['a delivery has begun', { ...bare, begun }],
])('a reminder comes out as it went in, and has no null inside: %s', async (_, row) => {
  await ledger.put(row, null);
  expect(stored('reminder')).not.toContain('null');
  expect((await ledger.getMany([row.key])).get(row.key)).toEqual(row);
});

it('so does a line of the history', async () => {
  const line: HistoryLine = {
    at: '2015-12-02T06:00:00.000Z',
    day: '2015-12-02',
    event: 'settled',
    kind: 'maintenance',
    licenseId: 'a',
    name: 'Acme wiki',
    endsOn: '2016-01-31',
    milestone: null,
    superseded: [],
    workItem: null,
    page: null,
    faults: bare.faults,
  };
  await history.write('key', line);
  expect(stored('history')).not.toContain('null');
  expect((await history.page(undefined)).items).toEqual([line]);
});

it('so does the mark of a request about the host’s own license', async () => {
  const mark = { licenseId: null, kind: 'seats', latestOn: '2015-05-09' } as const;
  await forgeRequests.add(
    {
      ...{ id: 'r1', accountId: 'ben', text: '', state: 'open', askedAt: '2015-05-09T12:00:00.000Z' },
      ...{ licenseId: null, kind: 'seats', answeredBy: null, answeredAt: null, line: null, until: null },
    },
    null,
  );
  expect(stored('attention')).not.toContain('null');
  expect((await forgeAttention.notice('2015-05-09', [60], 'first')).asked).toEqual([mark]);
});

it('so do the targets of reminders that an admin chose, though they are no entity', async () => {
  const { targetSettings } = forgeReminderPorts;
  await targetSettings.set(NO_TARGETS);
  expect(JSON.stringify([...stage.platform.store.table('value')])).not.toContain('null');
  expect(await targetSettings.get()).toEqual(NO_TARGETS);
});

it('so does how far the stored data is prepared', async () => {
  await forgeSchema.set({ version: 1, step: null });
  expect(await forgeSchema.get()).toEqual({ version: 1, step: null });
});

it('whatever is stored has no null in it, at any depth, and all else as it was', () => {
  const hasNull = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((each) => (each === null && !Array.isArray(value)) || hasNull(each));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hasNull(storable(value))).toBe(false);
      if (!hasNull(value)) expect(storable(value)).toEqual(value);
    }),
  );
});
