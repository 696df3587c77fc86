import ICAL from 'ical.js';
import { type License, mockupsPolicy } from '../../src/policy';
import { words as de } from '../../src/words/de';
import { createSpeech } from '../../src/words/speech';
import { calendarWords } from '../../static/console/exporting/calendar-words';
import { calendarWriter } from '../../static/console/exporting/calendar-writer';
import { inFileName, tellable } from '../../static/console/exporting/file-of';
import { expiringWriter } from '../../static/console/exporting/writers';
import { bought, serverLicense } from '../builders';
import { entry } from '../contract/entries';

const TODAY = '2015-05-09';
const ending = (on: string, over: Partial<License> = {}) =>
  entry({ license: serverLicense({ history: [bought(on)], ...over }) });

const german = calendarWords(createSpeech('de-DE', de), mockupsPolicy.productsOn(TODAY));

it('a calendar speaks the viewer’s language', () => {
  const written = calendarWriter(mockupsPolicy, [ending('2015-01-31')], TODAY, [60], german);
  const calendar = new ICAL.Component(
    ICAL.parse(written!.text) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  expect(written!.type).toBe('text/calendar');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mockups-Wartung');
  expect(event.summary).toBe('Letzter Tag der Mockups-Wartung: Acme wiki');
  expect(event.description.split('\n')).toEqual([
    'Ab dem 31. Jan. 2016 ruhen Support und Updates, wenn nicht verlängert wird.',
    'Produkt: Mockups for JIRA Server',
    'Ansprechperson: Ann',
  ]);
});

it('without an end there is no calendar, and without an expiry no table', () => {
  expect(
    calendarWriter(mockupsPolicy, [entry({ license: { product: 'desktop' } })], TODAY, [60], german),
  ).toBeNull();
  expect(expiringWriter(mockupsPolicy, [ending('2014-08-09')], TODAY, 3, new Map())).toBeNull();
  expect(expiringWriter(mockupsPolicy, [ending('2014-08-08')], TODAY, 3, new Map())?.text).toMatch(
    /^\uFEFFid,name,.*\r\n.*2015-08-08/,
  );
});

it('licenses that contradict the terms or have no known end are left out, and counted', () => {
  const known = ending('2015-01-31');
  const faulty = ending('2015-01-31', { history: [{ kind: 'renewal', on: '2015-01-31' }] });
  const unknown = ending('2015-01-31', { history: [] });
  expect(tellable(mockupsPolicy, [known, faulty, unknown], TODAY)).toEqual({ told: [known], leftOut: 2 });
});

it.each([
  ['acme-1', 'acme-1'],
  ['a:b#c/d', 'a-b-c-d'],
])('the id %s stands in a file’s name as %s', (id, name) => expect(inFileName(id)).toBe(name));
