import type { Row } from '../../static/console/data/row';
import { summaryOf } from '../../static/console/list/summary-of';
import { urgentIn } from '../../static/console/list/urgent';
import {
  FIRST_VIEW,
  inOrder,
  isFiltered,
  pageOf,
  passing,
  type StateWords,
  type View,
} from '../../static/console/list/view';
import { bought, serverLicense } from '../builders';
import { expiring, row, subscription, TODAY } from './rows';

const rows = [
  row('oslo', expiring('2016-03-01', 'confluence-server'), { contact: 'Web team' }),
  row('rome', expiring('2015-05-20'), { owner: '712020:ben' }),
  row('berlin', expiring('2014-01-01'), { contact: 'Anna' }),
  row('cloud', subscription('active'), { name: 'Cloud 2' }),
  row('paris', expiring('2015-05-01'), { lacksOwner: true }),
  row('nothing', { product: 'jira-server', channel: 'marketplace' }, { name: 'Cloud 10', keyHint: '7F3A' }),
];
/** As a viewer's language has them. */
const STATES: StateWords = {
  expired: 'expired',
  inactive: 'inactive',
  soon: 'ends soon',
  unknown: 'unknown',
  covered: 'covered',
  included: 'included',
  trial: 'trial',
  none: 'no maintenance',
};
/** The names of owners, in lower case. */
const OWNERS = new Map([['712020:ben', 'ben okafor']]);
/** What the list shows: all in order, and of that what the view lets through. */
const seen = (view: View, all: readonly Row[], ...names: [StateWords?, ReadonlyMap<string, string>?]) =>
  passing(view, inOrder(view, all), ...names);
const ids = (view: Partial<View>) =>
  seen({ ...FIRST_VIEW, ...view }, rows, STATES, OWNERS).map(({ entry }) => entry.id);

describe('the order', () => {
  it.each([
    [
      'by urgency: the latest to lapse, what ends first, unknown, fine',
      {},
      ['paris', 'berlin', 'rome', 'nothing', 'oslo', 'cloud'],
    ],
    [
      'by expiry, without one last',
      { sort: 'expiry' },
      ['berlin', 'paris', 'rome', 'oslo', 'cloud', 'nothing'],
    ],
    [
      'by name, numbers as numbers',
      { sort: 'name' },
      ['berlin', 'cloud', 'nothing', 'oslo', 'paris', 'rome'],
    ],
    [
      'by name, backwards',
      { sort: 'name', descending: true },
      ['rome', 'paris', 'oslo', 'nothing', 'cloud', 'berlin'],
    ],
    ['by product', { sort: 'product' }, ['cloud', 'oslo', 'berlin', 'nothing', 'paris', 'rome']],
  ] as const)('%s', (_, view, expected) => expect(ids(view)).toEqual(expected));
});

it('what ends today comes before what is over, unless that is decided', () => {
  const today = row('today', expiring('2015-05-10'));
  const over = row('over', expiring('2015-05-09'));
  const order = (all: Row[]) => seen(FIRST_VIEW, all).map(({ entry }) => entry.id);
  expect(order([over, today, row('soon', expiring('2015-05-11'))])).toEqual(['today', 'over', 'soon']);
  expect(order([over, { ...today, need: 'decided' }])).toEqual(['over', 'today']);
});

it('somebody has to look at what is over and at what ends today, and at nothing else', () => {
  const all = [...rows, row('today', expiring('2015-05-10'))];
  expect(urgentIn(all).map(({ entry }) => entry.id)).toEqual(['today', 'paris', 'berlin']);
});

describe('search and filters', () => {
  it.each([
    ['a contact', { search: 'anna' }, ['berlin']],
    ['all words, anywhere', { search: 'TEAM oslo' }, ['oslo']],
    ['the last characters of a key', { search: '7f3a' }, ['nothing']],
    ['a product', { products: ['confluence-server'] }, ['oslo']],
    ['what needs a decision', { needs: ['now'] }, ['paris', 'berlin']],
    ['states', { statuses: ['soon', 'unknown'] }, ['rome', 'nothing']],
    ['where it was bought', { channels: ['marketplace'] }, ['nothing', 'cloud']],
    ['who owns it', { owners: ['712020:ben'] }, ['rome']],
    ['an owner that has gone', { owners: ['lacks'] }, ['paris']],
    ['an owner that it never had', { owners: ['none'] }, ['berlin', 'nothing', 'oslo', 'cloud']],
    ['the owner’s name', { search: 'OKAFOR' }, ['rome']],
    ['a state by its name', { search: 'ends soon' }, ['rome']],
    ['a year of the end', { search: '2016' }, ['oslo']],
    ['a month of the end', { search: '2015-05' }, ['rome']],
    ['a month that is chosen', { month: '2015-04' }, ['paris']],
    ['nothing that matches', { search: 'madrid' }, []],
  ] as const)('%s', (_, view, expected) => {
    expect(ids(view)).toEqual(expected);
    expect(isFiltered({ ...FIRST_VIEW, ...view })).toBe(true);
  });

  it.each([
    ['25', ['seated']],
    ['5', []],
    ['2015', ['seated']],
    ['015', []],
  ])('%s finds seats and days by their beginning, not by any part', (search, expected) => {
    const seated = [row('seated', serverLicense({ history: [bought('2014-08-01', 25)] }))];
    const found = seen({ ...FIRST_VIEW, search }, seated, STATES);
    expect(found.map(({ entry }) => entry.id)).toEqual(expected);
  });

  it('blanks alone filter nothing', () => expect(isFiltered({ ...FIRST_VIEW, search: '  ' })).toBe(false));
});

describe('pages', () => {
  const many = Array.from({ length: 101 }, (_, index) => index);
  it.each([
    [1, 50, 1, 0],
    [3, 1, 3, 100],
    [9, 1, 3, 100],
    [0, 50, 1, 0],
  ])('page %i shows %i', (page, shown, real, before) =>
    expect(pageOf(many, page)).toMatchObject({ items: { length: shown }, before, page: real, pages: 3 }),
  );
  it('nothing is one empty page', () =>
    expect(pageOf([], 1)).toEqual({ items: [], before: 0, page: 1, pages: 1 }));
});

describe('the summary', () => {
  it('counts by urgency and names what ends next', () => {
    const { counts, next } = summaryOf(rows, TODAY);
    expect(counts).toEqual({ now: 2, soon: 1, unknown: 1, decided: 0, fine: 2 });
    expect(next).toMatchObject({ coveredThrough: '2015-05-19', entry: { id: 'rome' } });
  });
  it('what expires today has ended already', () =>
    expect(summaryOf([row('a', expiring(TODAY))], TODAY).next).toBeNull());
});

it('10,000 licenses are worked out, filtered and sorted', () => {
  const lots = Array.from({ length: 10_000 }, (_, index) =>
    row(`license-${index}`, expiring(`201${4 + (index % 3)}-0${1 + (index % 9)}-10`)),
  );
  const found = seen({ ...FIRST_VIEW, search: 'license-99', sort: 'expiry' }, lots);
  expect(found).toHaveLength(111);
});
