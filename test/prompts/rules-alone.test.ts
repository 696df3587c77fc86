import { type Occasion } from '../../src/prompts/causes';
import { gravityOf } from '../../src/prompts/gravity';
import { dismissed, mayStandUnseen, NOTHING_HUSHED, quietOf } from '../../src/prompts/hushes';
import { type Audience, type Cause, CAUSES, isStop } from '../../src/prompts/prompt';
import { isTold, type Reach } from '../../src/prompts/told';

const TODAY = '2015-05-09';
const occasion = (over: Partial<Occasion> = {}): Occasion => ({
  cause: 'maintenance-expiring',
  key: 'maintenance:1',
  milestone: '2015-06-01/30',
  about: 'license:1',
  day: '2015-06-01',
  lead: 30,
  license: null,
  asking: null,
  ...over,
});

it('what stopped working is graver than all else, and both ways to stop are as grave', () => {
  const by = (cause: Cause) => gravityOf(occasion({ cause, lead: 0 }), TODAY);
  expect(by('subscription-inactive')).toBe(by('evaluation-ended'));
  for (const cause of CAUSES) if (!isStop(cause)) expect(by(cause)).toBeLessThan(by('evaluation-ended'));
  expect(CAUSES.filter(isStop)).toEqual(['subscription-inactive', 'evaluation-ended']);
});

const quiet = { since: '2015-04-01', key: 'maintenance:1', milestone: '2015-06-01/30' };

it.each([
  ['was dismissed and stands', [occasion()], null],
  ['was dismissed and is gone', [occasion({ key: 'maintenance:2' })], quiet],
  ['is nothing', [], quiet],
])('what is missing of a quiet place, where what is there %s', (_, occasions, missing) => {
  const hushed = { things: {}, quiet: { byline: quiet } };
  expect(quietOf(occasions, hushed, 'byline', TODAY).missing).toEqual(missing);
});

it('where nothing was dismissed, nothing is missing', () => {
  expect(quietOf([], NOTHING_HUSHED, 'byline', TODAY).missing).toBeNull();
});

it.each([
  ['page-banner', 'issue-panel', false],
  ['page-banner', 'byline', true],
  ['page-banner', 'dashboard-gadget', true],
  ['byline', 'page-banner', true],
  ['byline', 'dashboard-gadget', true],
  ['byline', 'byline', false],
] as const)(
  'in the first week after a dismissal in the %s, whether the %s says more: %s',
  (where, place, says) => {
    const hushed = { things: {}, quiet: { [where]: { ...quiet, since: TODAY, key: 'maintenance:9' } } };
    expect(quietOf([occasion()], hushed, place, TODAY).breaks(occasion())).toBe(says);
  },
);

it.each([
  ['maintenance:1', '2015-06-01/30', ['2015-06-01'], true],
  ['maintenance:1', '2015-06-01/30', ['2015-05-10'], true],
  ['maintenance:1', '2015-06-01/30', [TODAY], false],
  ['maintenance:1', '2015-06-01/30', ['2015-06-02'], false],
  ['maintenance:1', `${TODAY}/7`, [TODAY], false],
  ['maintenance:1', '2015-06-01/30', [], false],
  ['asked:seats:1', '2015-06-01/30', ['2015-05-10'], false],
  ['expired', '2015-05-01/0', [TODAY], true],
  ['expired', '2015-05-01/0', ['2015-05-10'], false],
])('%s, dismissed at %s, with %j unread: whether it may stand is %s', (key, milestone, days, may) => {
  const unseen = days.map((day) => ({ day }));
  expect(mayStandUnseen({ since: '2015-04-01', key, milestone }, unseen, TODAY)).toBe(may);
});

it.each([
  ['2015-05-09', false],
  ['2015-05-10', true],
])('a hush whose day is %s is kept, with a further one: %s', (until, isKept) => {
  const before = { things: { other: { until }, changed: { milestone: 'm' } }, quiet: {} };
  const { things } = dismissed(
    before,
    { key: 'a', milestone: 'm1', about: null },
    'not-now',
    'byline',
    TODAY,
  );
  expect(things).toEqual({
    ...(isKept ? { other: { until } } : {}),
    changed: { milestone: 'm' },
    a: { until: '2015-05-16' },
  });
});

it.each<[Reach, Audience, Cause[]]>([
  ['nothing', 'admin', []],
  ['stops', 'user', ['subscription-inactive', 'evaluation-ended']],
  ['stops', 'admin', ['subscription-inactive', 'evaluation-ended']],
  ['usual', 'admin', [...CAUSES]],
  ['everything', 'admin', [...CAUSES]],
  ['everything', 'user', CAUSES.filter((cause) => cause !== 'requests-waiting')],
])('with %s, %s is told in a byline of %j', (reach, audience, told) => {
  const by = { audience, place: 'byline', product: 'jira', reach } as const;
  expect(CAUSES.filter((cause) => isTold(occasion({ cause }), by))).toEqual(told);
});
