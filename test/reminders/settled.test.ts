import { loseAnswers } from './lost-calls';
import { LICENSE, OPS, RENEWED, siteForEach, SPACE } from './stage';

const site = siteForEach();

it('a renewal that was registered by mistake: what was closed stays closed, what follows is a new one', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  await site.day('2015-12-02');
  await site.register('a', RENEWED);
  await site.day('2015-12-20');
  await site.register('a', LICENSE);
  await site.day('2015-12-21');
  await site.day('2016-01-01');
  await site.day('2016-01-24');
  expect(site.workItems()).toMatchObject([
    { status: 'done', comments: [{}], changes: [] },
    { status: 'new', comments: [], changes: [{}] },
  ]);
  expect(site.history().map(({ milestone }) => milestone)).toEqual([60, null, 30, 7]);
});

it('a license that is removed while its work item is being made: it is closed by the next scan at the latest', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  site.platform.fault = async ({ path }) => {
    if (path === '/rest/api/3/issue') await site.remove('a');
    return undefined;
  };
  await site.day('2015-12-02');
  expect(site.workItems()).toHaveLength(1);
  site.platform.fault = undefined;
  await site.day('2015-12-03');
  expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  expect(site.states()).toEqual(['closed']);
});

it('what is settled twice gets one note, in Jira and in Confluence', async () => {
  await site.choose({ workItem: OPS, page: SPACE });
  await site.register('a', LICENSE);
  await site.day('2015-12-02');
  await site.remove('a');
  const lost = loseAnswers(site, { method: 'PUT' }, 2);
  await site.day('2015-12-03');
  expect(lost()).toBe(2);
  expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, settled'] }]);
});
