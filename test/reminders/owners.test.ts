import { PEOPLE } from '../../preview/platform';
import type { UserRequest } from '../../src/contract/requests';
import { forgeRequests } from '../../src/ports/forge/requests';
import type { RequestKind } from '../../src/prompts';
import { LICENSE, OPS, siteForEach } from './stage';

const site = siteForEach();

const owner = PEOPLE['jira-admin'].accountId;
const assignees = () => site.workItems().map(({ fields }) => fields.assignee ?? null);
const summaries = () => site.workItems().map(({ fields }) => fields.summary);

/** Refuses what a work item is made with, as Jira does; `once` keeps count of the calls. */
const refusing = (status: number, errors: object, isMeant: (body: string) => boolean) => {
  site.platform.fault = ({ path, method, body }) =>
    method === 'POST' && path === '/rest/api/3/issue' && isMeant(JSON.stringify(body))
      ? Response.json({ errorMessages: [], errors }, { status })
      : undefined;
};

describe('a reminder’s work item', () => {
  const remind = async (over = {}) => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE, 'Acme wiki', over);
    await site.day('2015-12-02');
  };

  it.each([
    ['is assigned to who owns the license', { owner }, { accountId: owner }],
    ['is assigned to nobody where nobody owns it', {}, null],
  ])('%s', async (_, over, assignee) => {
    await remind(over);
    expect(assignees()).toEqual([assignee]);
    expect(site.log).toEqual([]);
  });

  it.each([
    ['where the product refuses the assignee', 400, { assignee: 'User cannot be assigned issues.' }],
    ['where the product refuses altogether to assign', 403, {}],
  ])('is made without, %s, and the log says so without a name', async (_, status, errors) => {
    refusing(status, errors, (body) => body.includes('assignee'));
    await remind({ owner });
    expect(assignees()).toEqual([null]);
    expect(site.workItems()[0]?.fields).toMatchObject({ duedate: '2016-01-30' });
    expect(site.history().flatMap(({ faults }) => faults)).toEqual([]);
    expect(site.log).toMatchObject([{ during: 'assign a work item', errors: [{ name: 'NotAssigned' }] }]);
    expect(JSON.stringify(site.log)).not.toMatch(/712020|Acme|Jonas/);
  });

  it('is not made where the app may not make any, and nothing is said of an assignee', async () => {
    refusing(403, {}, () => true);
    await remind({ owner });
    expect(site.workItems()).toEqual([]);
    expect(site.history()).toMatchObject([{ faults: [{ target: 'workItem', code: 'not-allowed' }] }]);
    expect(site.log).toEqual([]);
  });

  it('loses both the day and the assignee where the project takes neither', async () => {
    site.platform.fault = ({ path, method, body }) => {
      if (method !== 'POST' || path !== '/rest/api/3/issue') return undefined;
      const text = JSON.stringify(body);
      const wrong = ['duedate', 'assignee'].find((field) => text.includes(field));
      return wrong === undefined
        ? undefined
        : Response.json({ errorMessages: [], errors: { [wrong]: 'No.' } }, { status: 400 });
    };
    await remind({ owner });
    expect(site.workItems()).toHaveLength(1);
  });
});

describe('what people ask for', () => {
  const ask = (who: string, kind: RequestKind = 'renewal', licenseId: string | null = 'a') =>
    forgeRequests.add(request(who, kind, licenseId), null);
  const request = (who: string, kind: RequestKind, licenseId: string | null): UserRequest => ({
    id: `${who}-${kind}`,
    accountId: who,
    licenseId,
    kind,
    text: 'Please',
    askedAt: site.now,
    state: 'open',
    answeredBy: null,
    answeredAt: null,
    line: null,
    until: null,
  });
  const answer = async (who: string, kind: RequestKind = 'renewal') => {
    const before = (await forgeRequests.get(`${who}-${kind}`))!;
    await forgeRequests.answer(before, { ...before, state: 'done', answeredAt: site.now });
  };
  /** Covered for long: no reminder is due. */
  const begin = async (targets = {}) => {
    await site.choose({ workItem: OPS, requestItems: true, ...targets });
    site.now = '2015-05-09T06:00:00.000Z';
    await site.register('a', LICENSE, 'Acme wiki', { owner });
  };

  it('reaches the owner as one work item for each kind, by the next daily check', async () => {
    await begin({ consoleUrl: 'https://site.example/console' });
    for (const who of ['ann', 'ben']) await ask(who);
    await ask('ann', 'seats');
    await site.day('2015-05-10');
    expect(summaries().sort()).toEqual([
      '2 people ask for a renewal: Acme wiki',
      'One person asks for more seats: Acme wiki',
    ]);
    expect(assignees()).toEqual([{ accountId: owner }, { accountId: owner }]);
    const text = JSON.stringify(site.workItems());
    expect(text).toContain('https://site.example/console/requests');
    expect(text).not.toMatch(/Please|"ann"|"ben"/);
  });

  it('is brought up to date as more ask, is not made twice, and is closed once all have an answer', async () => {
    await begin();
    await ask('ann');
    await site.day('2015-05-10');
    const written: string[] = [];
    site.platform.fault = ({ path, method }) => {
      if (method === 'PUT' && path.startsWith('/rest/api/3/issue')) written.push(path);
      return undefined;
    };
    await site.day('2015-05-11');
    expect(written).toEqual([]);
    expect(site.workItems()).toMatchObject([{ changes: [], status: 'new' }]);
    await ask('ben');
    await site.day('2015-05-12');
    expect(summaries()).toEqual(['2 people ask for a renewal: Acme wiki']);
    await answer('ann');
    await answer('ben');
    await site.day('2015-05-13');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    await site.day('2015-05-14');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    await ask('carl');
    await site.day('2015-05-15');
    expect(summaries()).toHaveLength(2);
  });

  it('about this site’s own license is assigned to nobody', async () => {
    await begin();
    await ask('ann', 'upgrade', null);
    await site.day('2015-05-10');
    expect(summaries()).toEqual(['One person asks for an upgrade: Mockups']);
    expect(assignees()).toEqual([null]);
  });

  it.each([
    ['an admin did not choose it', { requestItems: false }],
    ['no project is chosen', { workItem: null }],
  ])('makes no work item where %s', async (_, targets) => {
    await begin(targets);
    await ask('ann');
    await site.day('2015-05-10');
    expect(site.workItems()).toEqual([]);
  });

  it('is tried again the next day where the product did not answer, and the others are made', async () => {
    await begin();
    await ask('ann');
    await ask('ann', 'seats');
    refusing(500, {}, (body) => body.includes('renewal'));
    site.now = '2015-05-10T06:00:00.000Z';
    expect(await site.scan()).toEqual({ statusCode: 500 });
    expect(summaries()).toEqual(['One person asks for more seats: Acme wiki']);
    site.platform.fault = undefined;
    await site.day('2015-05-11');
    expect(summaries()).toHaveLength(2);
  });
});
