import { GONE, GONE_SPACE, LICENSE, OPS, RENEWED, siteForEach, SPACE } from './stage';

const site = siteForEach();

describe('a work item', () => {
  beforeEach(async () => {
    await site.choose({ workItem: OPS, consoleUrl: 'https://site.example/console' });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
  });

  it('says what ends, what to do and by which clause, when, and where', () => {
    const [item] = site.workItems();
    expect(item).toMatchObject({
      key: 'OPS-1',
      fields: { summary: 'Renew Mockups maintenance by 30 Jan 2016: Acme wiki', duedate: '2016-01-30' },
      status: 'new',
    });
    const text = JSON.stringify(item!.fields.description);
    for (const part of [
      'Maintenance runs through 30 Jan 2016.',
      'begin on 31 Jan 2016',
      'https://balsamiq.com/buy/#jm',
      'https://site.example/console/license/a',
      'Reminder set for 60 days before.',
      'Ann',
    ])
      expect(text).toContain(part);
  });

  it('is updated by later milestones, and not made again', async () => {
    for (const day of ['2016-01-01', '2016-01-24', '2016-01-31', '2016-02-01', '2016-02-02'])
      await site.day(day);
    expect(site.workItems()).toMatchObject([{ changes: [{}, {}, {}, {}], comments: [], status: 'new' }]);
    expect(site.history().map(({ workItem }) => workItem)).toEqual(Array(5).fill('OPS-1'));
  });

  it('is closed with a comment once the renewal is registered, and next year’s is another one', async () => {
    await site.register('a', RENEWED);
    await site.day('2015-12-21');
    await site.day('2015-12-22');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(JSON.stringify(site.workItems()[0]!.comments)).toContain(
      'maintenance now runs through 30 Jan 2017.',
    );
    expect(site.told().at(-1)).toEqual(['2015-12-21', 'settled', null, []]);
    await site.day('2016-12-02');
    expect(site.workItems()).toHaveLength(2);
  });

  it('is closed with a comment once the license is removed', async () => {
    await site.remove('a');
    await site.day('2015-12-21');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(site.states()).toEqual(['closed']);
  });

  it('that somebody deleted is made anew by the next milestone', async () => {
    site.platform.store.table('jira/work-item').clear();
    await site.day('2016-01-01');
    expect(site.workItems()).toHaveLength(1);
  });
});

it('a page is made, updated by version, and closed with a note', async () => {
  await site.choose({ page: SPACE, language: 'de' });
  await site.register('a', LICENSE, 'Ä & <B>');
  await site.day('2015-12-02');
  await site.day('2016-01-01');
  await site.day('2016-01-02');
  expect(site.pages()).toMatchObject([
    { title: 'Mockups reminder maintenance 2016-01-31 a', messages: ['', 'Mockups reminder, milestone 30'] },
  ]);
  expect(site.pages()[0]!.value).toMatch(
    /^<h2>Mockups-Wartung bis 30\. Jan\. 2016 verlängern: Ä &amp; &lt;B&gt;<\/h2>/,
  );
  expect(site.pages()[0]!.value).toContain('Die Wartung läuft bis einschließlich 30. Jan. 2016.');
  await site.register('a', RENEWED);
  await site.day('2016-01-03');
  await site.day('2016-01-04');
  expect(site.pages()[0]!.messages).toHaveLength(3);
  expect(site.pages()[0]!.value).toMatch(/^<p><strong>Erledigt: /);
});

describe('what cannot be delivered', () => {
  it.each([
    ['the project is gone', { workItem: GONE }, { target: 'workItem', code: 'no-project' }],
    [
      'the type is gone',
      { workItem: { projectKey: 'OPS', issueType: 'Epic' } },
      { target: 'workItem', code: 'no-issue-type' },
    ],
    ['the space is gone', { page: GONE_SPACE }, { target: 'page', code: 'no-space' }],
  ])('is kept with the reason, and delivered once it can be: %s', async (_, targets, fault) => {
    await site.choose(targets);
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await site.day('2015-12-03');
    expect(site.rows()).toMatchObject([{ state: 'failed', row: { reminded: null, faults: [fault] } }]);
    expect(site.told()).toHaveLength(1);
    await site.choose('page' in targets ? { page: SPACE } : { workItem: OPS });
    await site.day('2015-12-04');
    expect(site.rows()).toMatchObject([{ state: 'delivered', row: { reminded: 60, faults: [] } }]);
    expect(site.workItems().length + site.pages().length).toBe(1);
    expect(site.history()).toMatchObject([{ faults: [], milestone: 60 }]);
  });

  it('one target that fails keeps none of the others from it', async () => {
    await site.choose({ workItem: GONE, page: SPACE });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    expect(site.pages()).toHaveLength(1);
  });
});

it('licenses whose ids differ in case alone do not write over each other’s page', async () => {
  await site.choose({ page: SPACE });
  await site.register('acme', LICENSE, 'Small');
  await site.register('ACME', LICENSE, 'Capital');
  await site.day('2015-12-02');
  expect(site.pages()).toHaveLength(1);
  expect(
    site
      .rows()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['delivered', 'failed']);
});
