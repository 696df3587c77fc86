import { HOSTILE } from '../../preview/platform';
import { bought, serverLicense } from '../builders';
import { startSite } from './site';

const PLACES = { workItem: { projectKey: 'OPS', issueType: 'Task' }, page: { spaceKey: 'OPS' } };

/** Ten licenses that end one after the other, a renewal and a deletion between; what came of it all. */
async function season(setting?: typeof HOSTILE) {
  const site = startSite(setting && { setting });
  try {
    await site.choose(PLACES);
    for (let index = 0; index < 10; index += 1)
      await site.register(`l${index}`, serverLicense({ history: [bought(`2014-06-0${(index % 9) + 1}`)] }));
    for (const day of ['2015-04-10', '2015-05-03', '2015-05-26', '2015-05-29', '2015-06-02', '2015-06-12']) {
      if (day === '2015-05-26') await site.remove('l3');
      // Each function runs twice at the same time, and each event comes twice.
      if (day === '2015-05-29') await site.dayTwice(day);
      else await site.day(day);
    }
    return {
      told: site
        .told()
        .map((each) => JSON.stringify(each))
        .sort(),
      states: site.states().sort(),
      workItems: site.workItems().length,
      pages: site.pages().length,
    };
  } finally {
    site.close();
  }
}

it('where queries lag, pages are empty and events come twice, the same is said as on a calm site', async () => {
  const calm = await season();
  expect(calm.workItems).toBe(10);
  expect(await season(HOSTILE)).toEqual(calm);
});
