import type { Audience, Reach } from '../../src/prompts';
import { value } from '../handlers/app';
import { ANNA, BEN, requestStage } from './request-stage';

const { app, register, asks, said, open } = requestStage();

const setReach = (audience: Audience, reach: Reach) =>
  value(
    app.ask('savePromptSwitches', { switches: { reach: [{ place: 'dashboard-gadget', audience, reach }] } }),
  );
/** Ben and Anna have each asked for seats, and read the answer in the gadget. */
const answerBoth = async () => {
  await asks({ kind: 'seats' }, BEN);
  await asks({ kind: 'seats' }, ANNA);
  const ids = (await open()).map(({ id }) => id);
  await value(app.ask('answerRequests', { ids, answer: { state: 'declined', line: 'No' } }));
};
const NOTHING = { prompt: null, requests: [] };
const ANSWER = { requests: [{ state: 'declined', line: 'No' }] };

describe('a place that is off for one audience', () => {
  it('shows users nothing at all, not even the answer to what they asked, nor who they are taken for', async () => {
    await answerBoth();
    expect(await said(BEN)).toMatchObject(ANSWER);
    await setReach('user', 'nothing');
    expect(await said(BEN)).toMatchObject({ ...NOTHING, audience: null });
    expect(await said(ANNA)).toMatchObject(ANSWER);
  });

  it('shows admins nothing, and goes on for users', async () => {
    await answerBoth();
    await register('Paris', '2014-05-20');
    await setReach('admin', 'nothing');
    expect(await said(ANNA)).toMatchObject({ ...NOTHING, audience: 'admin' });
    expect(await said(BEN)).toMatchObject(ANSWER);
  });

  it('where only what has stopped working is said, answers are shown', async () => {
    await answerBoth();
    await setReach('user', 'stops');
    expect(await said(BEN)).toMatchObject(ANSWER);
  });
});
