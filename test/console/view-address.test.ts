import fc from 'fast-check';
import { NEEDS } from '../../src/contract/decided';
import { STATUSES } from '../../static/console/data/status';
import { CHANNELS, FIRST_VIEW, SORTS, type View } from '../../static/console/list/view';
import { addressOf, viewAt } from '../../static/console/list/view-address';
import { pathOf, routeOf } from '../../static/console/routing/route';

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const views: fc.Arbitrary<View> = fc.record({
  search: fc.string({ unit: 'grapheme' }).map((text) => (text.trim() === '' ? '' : text)),
  products: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 3 }),
  needs: some(NEEDS),
  statuses: some(STATUSES),
  channels: some(CHANNELS),
  owners: fc.uniqueArray(fc.stringMatching(/^[a-z0-9:-]{1,12}$/), { maxLength: 3 }),
  month: fc.option(fc.stringMatching(/^20\d\d-(0[1-9]|1[0-2])$/)),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  page: fc.integer({ min: 1, max: 900 }),
});

it('every view comes back from its address, also through the path of the console', () =>
  fc.assert(
    fc.property(views, (view) => {
      const address = addressOf(view);
      expect(viewAt(address)).toEqual(view);
      const path = pathOf({ page: 'list', sample: false, find: address });
      const route = routeOf(path);
      expect(route).toMatchObject({ page: 'list', ...(address === '' ? {} : { find: address }) });
    }),
  ));

it('the first view has the address of the list itself', () => expect(addressOf(FIRST_VIEW)).toBe(''));

it.each<[title: string, address: string, part: Partial<View>]>([
  ['words', 'q=old+lyon', { search: 'old lyon' }],
  ['a slash that a host has decoded', 'q=a/b', { search: 'a/b' }],
  ['what is no state', 'state=expired,mad', { statuses: ['expired'] }],
  ['what is no order', 'sort=random', { sort: 'urgency' }],
  ['a month', 'ends=2027-03', { month: '2027-03' }],
  ['what is no month', 'ends=soon', { month: null }],
  ['a page that is none', 'page=-3', { page: 1 }],
  ['nothing that is known', 'x=1&y', FIRST_VIEW],
])('an address with %s', (_, address, part) => {
  expect(viewAt(address)).toEqual({ ...FIRST_VIEW, ...part });
  expect(routeOf(`/find/${address}`)).toEqual({ page: 'list', sample: false, find: address });
});
