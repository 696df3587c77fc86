import { reportWords } from '../../preview/host/day-report';
import type { DailyReport } from '../../preview/server/boot';

const report = (given: Partial<DailyReport> = {}): DailyReport => ({
  day: '2027-03-12',
  workItem: { made: [], changed: [] },
  page: { made: [], changed: [] },
  seenAt: [],
  givenUp: 0,
  failed: [],
  ...given,
});

it.each([
  ['nothing', [report()], 'The daily scan ran for 12 Mar 2027: nothing new in Jira or Confluence.'],
  [
    'one and several',
    [report({ workItem: { made: ['1', '2'], changed: ['3'] }, page: { made: ['4'], changed: [] } })],
    'The daily scan ran for 12 Mar 2027: 2 work items made, 1 work item changed, 1 page made.',
  ],
  [
    'several days: what was made and then changed counts as made, and what changed twice counts once',
    [
      report({ workItem: { made: ['1'], changed: ['2'] } }),
      report({ day: '2027-03-13', workItem: { made: [], changed: ['1', '2'] } }),
    ],
    'The daily scan ran 2 times, 12 Mar 2027 to 13 Mar 2027: 1 work item made, 1 work item changed.',
  ],
  [
    'what went wrong, once',
    [report({ failed: ['daily: 500'], givenUp: 1 }), report({ day: '2027-03-13', failed: ['daily: 500'] })],
    'The daily scan ran 2 times, 12 Mar 2027 to 13 Mar 2027: 1 event given up after the last retry. Failed: daily: 500.',
  ],
])('says %s', (_, reports, words) => expect(reportWords(reports)).toBe(words));
