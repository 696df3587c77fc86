import { NO_TARGETS } from '../../src/contract/reminder-targets';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { OPS, siteForEach } from '../reminders/stage';

/** A release that knew of one kind of target alone, and had another word for it in faults. */
const faults = [{ target: 'work-item', code: 'no-project', detail: null }];
const read = [{ target: 'workItem', code: 'no-project', detail: null }];
const subject = { kind: 'maintenance', id: 'a', endsOn: '2016-01-31' };

const site = siteForEach();

const store = (table: string, key: string, value: object) =>
  site.platform.store.table(table).set(key, { value, createdAt: 0, updatedAt: 0 });

it('a reminder: nothing was delivered to a kind that it does not know', async () => {
  const item = { id: '1', name: 'OPS-1', milestone: 60 };
  store('entity/reminder', 'key', {
    revision: 'r1',
    state: 'failed',
    nextOn: '2015-12-02',
    row: {
      subject,
      reminded: null,
      workItem: item,
      told: 60,
      begun: {
        milestone: 60,
        superseded: [],
        at: '',
        on: '2015-12-02',
        name: 'A',
        places: { workItem: OPS },
      },
      faults,
      leasedUntil: null,
    },
  });
  const row = (await forgeReminderPorts.ledger.getMany(['key'])).get('key');
  expect(row).toMatchObject({
    delivered: { workItem: item, page: null },
    begun: { places: { workItem: OPS, page: null } },
    faults: read,
  });
});

it('a line of the history: it was delivered as nothing of that kind', async () => {
  const line = { at: '2015-12-02T06:00:00.000Z', milestone: 60, workItem: 'OPS-1' };
  store('entity/history', 'key', { at: line.at, line: { ...line, faults } });
  const { items } = await forgeReminderPorts.history.page(undefined);
  expect(items).toEqual([{ ...line, page: null, faults: read }]);
});

it('the targets: that kind is not chosen', async () => {
  store('value', 'reminder-targets', { workItem: OPS, language: 'de', consoleUrl: null });
  expect(await forgeReminderPorts.targetSettings.get()).toEqual({
    ...NO_TARGETS,
    workItem: OPS,
    language: 'de',
  });
});
