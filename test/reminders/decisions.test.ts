import type { Intent } from '../../src/contract/intent';
import { createHandlers } from '../../src/handlers';
import { forgePorts } from '../../src/ports/forge';
import { forgeRegister } from '../../src/ports/forge/register';
import { LICENSE, OPS, siteForEach } from './stage';

const site = siteForEach();

/** An admin decides in the console. */
async function decide(id: string, intent: Intent | null): Promise<void> {
  const revision = (await forgeRegister.get(id))?.entry.revision;
  const { ports, forge } = site;
  const handlers = createHandlers({ ...forgePorts, ...ports, administrators: ANYBODY });
  const answer = await forge.during({ accountId: 'anna' }, () =>
    handlers.decide({
      payload: { licenses: [{ id, revision }], intent },
      context: { accountId: 'anna', extension: { type: 'jira:adminPage' } },
    }),
  );
  if (!answer.ok || answer.value[0]?.outcome !== 'changed') throw new Error(JSON.stringify(answer));
}

const ANYBODY = {
  includeCaller: () => Promise.resolve(true),
  includedCaller: () => Promise.resolve(true),
};

it('nobody is reminded of what is to lapse', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  await decide('a', { is: 'lapse' });
  for (const day of ['2015-12-02', '2016-01-24', '2016-01-31', '2016-02-01']) await site.day(day);
  expect(site.workItems()).toEqual([]);
  expect(site.history()).toEqual([]);
});

it('what was delivered before is closed, and says why; taken back, the next reminder is a new one', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  await site.day('2015-12-02');
  await decide('a', { is: 'lapse' });
  await site.day('2015-12-20');
  expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  expect(JSON.stringify(site.workItems())).toContain('an admin decided to let this license lapse');
  await decide('a', null);
  await site.day('2016-01-24');
  expect(site.workItems()).toMatchObject([{ status: 'done' }, { status: 'new' }]);
});

it('what is to be renewed is reminded of all the same', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  site.now = '2015-12-01T06:00:00.000Z';
  await decide('a', { is: 'renew', by: '2016-01-20' });
  await site.day('2015-12-02');
  expect(site.workItems()).toMatchObject([{ status: 'new' }]);
});
