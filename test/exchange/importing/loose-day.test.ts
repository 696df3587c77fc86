import { readLooseDay } from '../../../src/exchange/importing/loose-day';

it.each([
  ['2015-05-09', '2015-05-09'],
  ['2015-05-09T13:45:00Z', '2015-05-09'],
  ['2015-05-09 13:45', '2015-05-09'],
  ['9.5.2015', '2015-05-09'],
  ['5/5/2015', '2015-05-05'],
  ['13/5/2015', '2015-05-13'],
  ['5/13/2015', '2015-05-13'],
  ['5/12/2015', 'ambiguous-date'],
  ['2015-02-30', 'impossible-date'],
  ['13/13/2015', 'impossible-date'],
  ['30.2.2015', 'impossible-date'],
  ['May 2015', 'impossible-date'],
])('%s is %s', (text, expected) => {
  const read = readLooseDay(text);
  expect(read.ok ? read.value : read.failure).toBe(expected);
});
