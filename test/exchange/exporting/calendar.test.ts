import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dueOn } from '../../../src/contract/due-on';
import { type CalendarWords, toCalendar } from '../../../src/exchange/exporting/calendar';
import { type License, mockupsPolicy } from '../../../src/policy';
import { addDays } from '../../../src/policy';
import { entry } from '../../contract/entries';
import { anyServerLicense } from '../../policy/random-license';

const words: CalendarWords = {
  calendar: 'Mockups maintenance',
  summary: ({ name }) => `Maintenance ends: ${name}`,
  description: ({ contact }, expiresOn) => `First day without: ${expiresOn}\nAsk: ${contact}`,
};
const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2015-01-31', seats: 10 }],
};
const calendar = (over: Parameters<typeof entry>[0] = {}, leadDays = [60, 7], today = '2015-05-09') =>
  toCalendar(mockupsPolicy, [entry({ license, ...over })], today, leadDays, words);

/** By a parser that refuses what it does not know. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each, { strictExceptions: true }));

it('has an all-day event on the last day with maintenance', () => {
  const [event] = events(calendar());
  expect(event!.startDate.toString()).toBe('2016-01-30');
  expect(event!.startDate.isDate).toBe(true);
  expect(event!.endDate.toString()).toBe('2016-01-31');
  expect(event!.summary).toBe('Maintenance ends: Acme wiki');
  expect(event!.description).toBe('First day without: 2016-01-31\nAsk: Ann');
});

it('rings by the lead times before the expiry, at nine in the morning', () => {
  const alarms = events(calendar({}, [60, 7, 1]))[0]!.component.getAllSubcomponents('valarm');
  const rings = alarms.map((alarm) => {
    const at = ICAL.Time.fromDateString('2016-01-30');
    at.isDate = false;
    at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return at.toString();
  });
  expect(rings).toEqual(['2015-12-02T09:00:00', '2016-01-24T09:00:00', '2016-01-30T09:00:00']);
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual([
    'DISPLAY',
    'DISPLAY',
    'DISPLAY',
  ]);
});

it('a renewed license keeps its event, with a later sequence', () => {
  const renewed: License = {
    ...license,
    history: [...license.history!, { kind: 'renewal', on: '2015-12-20' }],
  };
  const [before] = events(calendar());
  const [after] = events(calendar({ license: renewed, updatedAt: '2015-12-20T08:00:00.000Z' }));
  expect(after!.uid).toBe(before!.uid);
  expect(after!.sequence).toBeGreaterThan(before!.sequence);
  expect(after!.startDate.toString()).toBe('2017-01-30');
});

it('the same license gives the same file, wherever it is written', () => {
  expect(calendar()).toBe(calendar());
  const script = `
    import { toCalendar } from './src/exchange/exporting/calendar';
    import { mockupsPolicy } from './src/policy';
    const words = { calendar: 'c', summary: () => 's', description: () => 'd' };
    const license = ${JSON.stringify(license)};
    process.stdout.write(toCalendar(mockupsPolicy, [{ id: 'a', updatedAt: '2015-01-01T00:00:00.000Z', license }], '2015-05-09', [7], words));`;
  const [utc, ...others] = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(utc).toContain('DTSTART;VALUE=DATE:20160130');
  for (const other of others) expect(other).toBe(utc);
}, 30_000);

it('lines end with CR and LF, and have at most 75 octets', () => {
  const text = calendar({ name: 'Ü😀'.repeat(60), contact: 'a, b; c \\ d\r\nBEGIN:VEVENT' });
  const lines = text.split('\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(events(text)).toHaveLength(1);
  expect(events(text)[0]!.summary).toBe(`Maintenance ends: ${'Ü😀'.repeat(60)}`);
});

it('the file ends with the end of its last line', () => {
  expect([...Buffer.from(calendar()).subarray(-15)]).toEqual([...Buffer.from('END:VCALENDAR\r\n')]);
});

it('asks for no answer: a method would need an organizer (RFC 5546)', () => {
  expect(calendar()).not.toContain('METHOD');
});

it.each([
  ['2016-01-30', 2],
  ['2016-01-31', 0],
  ['2016-02-01', 0],
])('on %s, what ends behind 2016-01-30 has %d alarms', (today, alarms) => {
  const [event] = events(calendar({}, [60, 7], today));
  expect(event!.startDate.toString()).toBe('2016-01-30');
  expect(event!.component.getAllSubcomponents('valarm')).toHaveLength(alarms);
});

it('what is to lapse has no event', () => {
  const decision = {
    intent: { is: 'lapse' },
    endsOn: '2016-01-31',
    decidedAt: '2015-05-01T00:00:00.000Z',
  } as const;
  expect(events(calendar({ decision }))).toEqual([]);
});

it('without a day there is no event; without an event the calendar is still one', () => {
  expect(events(calendar({ license: { product: 'desktop' } }))).toEqual([]);
});

it('every license with a day has its event there, by a strict parser', () => {
  fc.assert(
    fc.property(anyServerLicense, fc.string({ unit: 'grapheme', maxLength: 80 }), (some, name) => {
      const expiresOn = dueOn(mockupsPolicy, some);
      const found = events(calendar({ license: some, name }));
      expect(found.map((event) => event.startDate.toString())).toEqual(
        expiresOn === null ? [] : [addDays(expiresOn, -1)],
      );
    }),
    { numRuns: 100 },
  );
});
