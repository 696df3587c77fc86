import { loseAnswers, WORK_ITEMS } from './lost-calls';
import { IT, LICENSE, OPS, RENEWED, siteForEach, SPACE } from './stage';

const site = siteForEach();

describe('other targets while something is open', () => {
  it('what stands stays where it is, is updated there and closed there', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await site.choose({ workItem: IT });
    await site.day('2016-01-01');
    await site.register('a', RENEWED);
    await site.day('2016-01-02');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', changes: [{}], status: 'done', comments: [{}] }]);
  });

  it('turned off: nothing is written any more, and what stands is closed in the end', async () => {
    await site.choose({ workItem: OPS, page: SPACE });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await site.choose({});
    await site.day('2016-01-01');
    expect(site.workItems()).toMatchObject([{ changes: [] }]);
    expect(site.pages()).toMatchObject([{ messages: [''] }]);
    await site.register('a', RENEWED);
    await site.day('2016-01-02');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, settled'] }]);
  });

  it.each<[title: string, targets: object]>([
    ['switched', { workItem: IT }],
    ['turned off', {}],
  ])('%s: what was made while its answer was lost is found where it is', async (_, targets) => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    loseAnswers(site, WORK_ITEMS);
    const event = await site.planned('2015-12-02');
    expect(await site.consume(event)).toBe('again');
    await site.choose(targets);
    site.now = '2015-12-02T06:15:01.000Z';
    expect(await site.consume(event)).toBe('done');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1' }]);
    await site.register('a', RENEWED);
    await site.day('2015-12-21');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', status: 'done', comments: [{}] }]);
  });

  it('turned off, and renewed before anyone looked: it is closed all the same', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    loseAnswers(site, WORK_ITEMS);
    await site.consume(await site.planned('2015-12-02'));
    await site.choose({});
    await site.register('a', RENEWED);
    await site.day('2015-12-21');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', status: 'done', comments: [{}] }]);
  });
});

describe('targets that are chosen after a reminder', () => {
  it('get it too, once, and the history keeps its line and its day', async () => {
    await site.register('a', LICENSE);
    await site.day('2016-01-02');
    const [line] = site.history();
    await site.choose({ workItem: OPS });
    for (const day of ['2016-01-04', '2016-01-05']) await site.day(day);
    expect(site.history()).toEqual([{ ...line, workItem: 'OPS-1' }]);
    expect(line).toMatchObject({ day: '2016-01-02', milestone: 30, superseded: [60] });
    await site.choose({ workItem: OPS, page: SPACE });
    for (const day of ['2016-01-06', '2016-01-07']) await site.day(day);
    expect(site.history()).toEqual([{ ...line, workItem: 'OPS-1', page: site.pages()[0]!.id }]);
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', changes: [] }]);
    await site.day('2016-01-24');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', changes: [{}] }]);
    expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, milestone 7'] }]);
  });

  it('get it once from functions that run twice at the same time', async () => {
    await site.register('a', LICENSE);
    await site.day('2016-01-02');
    await site.choose({ workItem: OPS });
    await site.dayTwice('2016-01-04');
    expect(site.workItems()).toHaveLength(1);
    expect(site.history()).toHaveLength(1);
  });

  it('get nothing of what is over', async () => {
    await site.register('a', LICENSE);
    for (const day of ['2016-01-02', '2016-02-01']) await site.day(day);
    await site.choose({ workItem: OPS });
    await site.day('2016-02-02');
    expect(site.workItems()).toEqual([]);
  });
});
