import ICAL from 'ical.js';
import { describeFault } from '../../src/cli/speech';
import type { InputFaultCode } from '../../src/contract/input-fault';
import { documents, type License, mockupsPolicy } from '../../src/policy';
import { reminderOf, type Settled, type SubjectKind } from '../../src/reminders';
import { words as en } from '../../src/words/en';
import { command, comparison, recordFault, termsFault, usage } from '../../src/words/en/command';
import { outside } from '../../src/words/en/outside';
import { reading } from '../../src/words/en/reading';
import { noteOf, written } from '../../src/words/reminder-text';
import { createSpeech } from '../../src/words/speech';
import { calendarWords } from '../../static/console/exporting/calendar-words';
import { calendarWriter } from '../../static/console/exporting/calendar-writer';
import { entry } from '../contract/entries';
import { marked, pseudo, unmarked } from './pseudo';

const LOCALE = 'en-GB';
const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2025-11-22', seats: 10 }],
};
const [{ products }] = documents;
const data = ['Dublin', 'Ann', products['jira-server'].name, 'Mockups', 'Nov', 'May', 'Dec', ' and '];

it('a message keeps its values and its plurals', () => {
  const { say } = createSpeech(
    LOCALE,
    pseudo({ a: { b: '{n, plural, one {# day of {name}} other {# days}}' } }),
  );
  expect(say('a.b', { n: 1, name: 'Ann' })).toBe(`1 ${marked('day of')} Ann`);
  expect(say('a.b', { n: 2, name: 'Ann' })).toBe(`2 ${marked('days')}`);
});

it.each(['maintenance', 'evaluation', 'subscription'] as const)(
  'a reminder of %s leaves no text out',
  (kind) => {
    const speech = createSpeech(LOCALE, pseudo(outside));
    for (const milestone of [60, 1, 0, -1]) {
      const { title, paragraphs } = written(
        reminderOf(mockupsPolicy, {
          subject: { kind, id: 'a', endsOn: '2026-11-22' },
          milestone,
          asOf: '2026-11-22',
          license: kind === 'maintenance' ? { name: 'Dublin', contact: 'Ann', license } : null,
          consoleUrl: 'https://site.example',
        }),
        speech,
      );
      const texts = [title, ...paragraphs.flat().map(({ text }) => text)];
      expect(texts.flatMap((text) => unmarked(text, data))).toEqual([]);
    }
  },
);

const settlements: Settled[] = [
  { code: 'removed' },
  { code: 'endless' },
  { code: 'renewed', through: '2026-11-21' },
  { code: 'still-over', expiresOn: '2026-11-22', asOf: '2026-11-23', renewals: 2 },
];
it.each(settlements)('a note that an end is settled leaves no text out: $code', (settled) => {
  const speech = createSpeech(LOCALE, pseudo(outside));
  for (const kind of ['maintenance', 'evaluation', 'subscription'] satisfies SubjectKind[])
    expect(unmarked(noteOf(kind, settled, speech), data)).toEqual([]);
});

it('a calendar leaves no text out', () => {
  const speech = createSpeech(LOCALE, pseudo(en));
  const { text } = calendarWriter(
    mockupsPolicy,
    [entry({ name: 'Dublin', contact: 'Ann', license })],
    '2026-05-09',
    [60],
    calendarWords(speech, mockupsPolicy.productsOn('2026-05-09')),
  )!;
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const said = [event.summary, event.description, String(calendar.getFirstPropertyValue('x-wr-calname'))];
  expect(said.flatMap((each) => unmarked(each, data))).toEqual([]);
});

it('what is wrong with a record leaves no text out on the command line', () => {
  const speech = createSpeech(
    LOCALE,
    pseudo({ command, comparison, reading, recordFault, termsFault, usage }),
  );
  for (const code of Object.keys(recordFault) as InputFaultCode[]) {
    const said = describeFault({ code, path: 'history', clauses: ['M8'] }, speech);
    expect(unmarked(said, ['history'])).toEqual([]);
  }
});
