import { type BegunOrder, keepBegunOrders, readBegunOrders } from '../../static/console/order/begun-orders';

const TODAY = '2026-11-22';
const KEY = 'mockups-orders-begun';

/** A browser's storage for as long as a test. */
function storageWith(kept: string | null): Map<string, string> {
  const entries = new Map(kept === null ? [] : [[KEY, kept]]);
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    },
  });
  return entries;
}
afterEach(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

const begun = (over: Partial<BegunOrder> = {}): BegunOrder => ({
  id: 'a',
  action: 'renew',
  on: '2026-11-20',
  askFrom: '2026-11-20',
  ...over,
});

it('what is kept is read again', () => {
  storageWith(null);
  keepBegunOrders([begun(), begun({ id: 'b', action: 'upgrade' })]);
  expect(readBegunOrders(TODAY)).toEqual([begun(), begun({ id: 'b', action: 'upgrade' })]);
});

it.each<[title: string, kept: string | null, read: BegunOrder[]]>([
  ['nothing', null, []],
  ['no JSON', '{', []],
  ['no list', '{"id":"a"}', []],
  ['a list of other things', '[null,1,"a",{"id":1},{"id":"a","action":"steal","on":"2026-11-20"}]', []],
  [
    'a day that is none',
    JSON.stringify([begun({ on: '2026-13-40' }), begun({ id: 'b' })]),
    [begun({ id: 'b' })],
  ],
  ['60 days ago', JSON.stringify([begun({ on: '2026-09-23' })]), []],
  ['59 days ago', JSON.stringify([begun({ on: '2026-09-24' })]), [begun({ on: '2026-09-24' })]],
])('%s: only what is one and not too old', (_, kept, read) => {
  storageWith(kept);
  expect(readBegunOrders(TODAY)).toEqual(read);
});

it('keeps the latest fifty, and nothing where there is none', () => {
  const entries = storageWith(null);
  keepBegunOrders(Array.from({ length: 51 }, (_, index) => begun({ id: `${index}` })));
  expect(readBegunOrders(TODAY).map(({ id }) => id)).toEqual(
    Array.from({ length: 50 }, (_, index) => `${index}`),
  );
  keepBegunOrders([]);
  expect(entries.size).toBe(0);
});

it('a browser that keeps nothing is no failure', () => {
  expect(() => keepBegunOrders([begun()])).not.toThrow();
  expect(readBegunOrders(TODAY)).toEqual([]);
});
