import { PEOPLE } from '../../preview/platform';
import type { LicenseDecision } from '../../src/contract/intent';
import { chatStage, keep, license } from './chat-stage';

const { as, cloud } = chatStage();

const owner = PEOPLE['jira-admin'].accountId;
const decided = (intent: LicenseDecision['intent'], endsOn = '2016-01-31'): LicenseDecision => ({
  intent,
  endsOn,
  decidedAt: '2015-12-01T00:00:00.000Z',
});

it.each([
  ['nobody owns it, and nobody decided', {}, { owner: null, decision: null }],
  ['somebody owns it', { owner }, { owner: 'Jonas Weber', decision: null }],
  [
    'it is to be renewed',
    { decision: decided({ is: 'renew', by: '2016-02-01' }) },
    { owner: null, decision: { is: 'renew', by: '2016-02-01' } },
  ],
  ['it is to lapse', { decision: decided({ is: 'lapse' }) }, { owner: null, decision: { is: 'lapse' } }],
  [
    'what was decided no longer holds',
    { decision: decided({ is: 'lapse' }, '2015-01-31') },
    { owner: null, decision: null },
  ],
])('an admin is told: %s', async (_, over, expected) => {
  await keep('o', 'Oslo wiki', license, 'Ann', over);
  expect(await as('admin', 'askStatus', { license: 'Oslo' })).toMatchObject({
    ok: true,
    value: { licenses: [expected] },
  });
});

it('an owner whose name the product does not tell is left out, and the rest is answered', async () => {
  await keep('o', 'Oslo wiki', license, 'Ann', { owner });
  cloud.platform.fault = ({ path }) =>
    path.includes('/user?') ? new Response('{}', { status: 404 }) : undefined;
  const answer = await as('admin', 'askStatus', { license: 'Oslo' });
  expect(answer).toMatchObject({ ok: true, value: { licenses: [{ name: 'Oslo wiki', owner: null }] } });
  expect(JSON.stringify(answer)).not.toContain(owner);
});

it('who is no admin is told neither the owner nor what was decided', async () => {
  await keep('o', 'Oslo wiki', license, 'Ann', {
    owner,
    decision: decided({ is: 'renew', by: '2016-02-01' }),
  });
  expect(JSON.stringify(await as('user', 'askStatus', {}))).not.toMatch(/Jonas|712020|decision|renew/);
});
