import fc from 'fast-check';
import { BUDGET_SHOWS, type BudgetPlace, FIRST_BUDGET } from '../../static/console/routing/budget-place';
import { pathOf, type Route, routeOf } from '../../static/console/routing/route';

const budget = (over: Partial<BudgetPlace>): Route => ({
  page: 'budget',
  place: { ...FIRST_BUDGET, ...over },
});

const anyPlace: fc.Arbitrary<BudgetPlace> = fc.record({
  year: fc.option(fc.integer({ min: 1, max: 8998 })),
  firstMonth: fc.integer({ min: 1, max: 12 }),
  by: fc.constantFrom('month', 'quarter'),
  product: fc.option(fc.string({ unit: 'grapheme' })),
  owner: fc.option(fc.string({ unit: 'grapheme' })),
  costCentre: fc.option(fc.string({ unit: 'grapheme' })),
  show: fc.option(fc.constantFrom(...BUDGET_SHOWS)),
  part: fc.option(fc.constantFrom('', '2027-04-01')),
});

it('whatever is chosen stands in the address, and is read from it again', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(routeOf(pathOf({ page: 'budget', place }))).toEqual({ page: 'budget', place });
    }),
  );
});

it.each([
  ['/budget', budget({})],
  [
    '/budget/year=2027/from=4/by=quarter/product=jira-server',
    budget({ year: 2027, firstMonth: 4, by: 'quarter', product: 'jira-server' }),
  ],
  ['/budget/cost=IT%2F7%3D1/owner=/in=', budget({ costCentre: 'IT/7=1', owner: '', part: '' })],
  ['/covered', { page: 'covered', through: null }],
  ['/covered/2028-12-31', { page: 'covered', through: '2028-12-31' }],
] as const)('%s is a place to share', (path, route) => {
  expect(routeOf(path)).toEqual(route);
  expect(routeOf(pathOf(route as Route))).toEqual(route);
});

it.each([
  '/budget/year=next/from=13/by=week/show=all/in=2027-02-30',
  '/budget/year=0',
  '/budget/year=8999',
  '/budget/something/=',
])('%s is read as far as it says something', (path) => {
  expect(routeOf(path)).toEqual(budget({}));
});

it('a day to stay covered through that is none is left out', () => {
  expect(routeOf('/covered/2028-02-30')).toEqual({ page: 'covered', through: null });
});
