import { dueOn } from '../../src/contract/due-on';
import { toCalendar } from '../../src/exchange/exporting/calendar';
import { toCsv } from '../../src/exchange/exporting/csv';
import { toExpiringCsv } from '../../src/exchange/exporting/expiring-csv';
import { type License, mockupsPolicy } from '../../src/policy';
import { entry } from '../contract/entries';

/** Stored under earlier terms, and against those of today (D9). */
const contradicting: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [
    { kind: 'new', on: '2014-01-31', seats: 25 },
    { kind: 'upgrade', on: '2014-06-01', seats: 10 },
  ],
};
const entries = [entry({ id: 'odd', name: 'Odd', license: contradicting }), entry({ name: 'Sound' })];

describe('a license that contradicts the terms stops nothing', () => {
  it('it has no day on which it is due', () => {
    expect(dueOn(mockupsPolicy, contradicting)).toBeNull();
  });

  it('the export writes it in full, and its state as unknown', () => {
    const [, odd, sound] = toCsv(mockupsPolicy, entries, '2015-01-01').split('\r\n');
    expect(odd).toContain('Odd');
    expect(odd).toContain('unknown');
    expect(odd).toContain('upgrade 2014-06-01 seats 10');
    expect(sound).toContain('covered');
  });

  it('a budget and a calendar leave it out', () => {
    expect(toExpiringCsv(mockupsPolicy, entries, '2015-01-01', 3)).toContain('Sound');
    expect(toExpiringCsv(mockupsPolicy, entries, '2015-01-01', 3)).not.toContain('Odd');
    const words = { calendar: '', summary: ({ name }: { name: string }) => name, description: () => '' };
    const calendar = toCalendar(mockupsPolicy, entries, '2015-01-01', [30], words);
    expect(calendar).toContain('Sound');
    expect(calendar).not.toContain('Odd');
  });
});
