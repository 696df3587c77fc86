import { forgeAccounts } from '../../src/ports/forge/accounts';
import { REQUEST_ENTITY } from '../../src/ports/forge/request-rows';
import { forgeRequests } from '../../src/ports/forge/requests';
import { lostOn } from '../broken-calls';
import { request } from '../contract/user-requests';
import { platformStage } from '../platform-stage';

const stage = platformStage();

const done = request({ state: 'done', answeredBy: 'anna', answeredAt: '2015-05-10T12:00:00.000Z' });
const anew = request({ askedAt: '2015-07-01T12:00:00.000Z' });

it.each([
  ['with a text', request()],
  ['without one', request({ text: '' })],
  ['answered', { ...done, line: 'Bought', until: '2015-06-01' }],
])('a request %s comes out as it went in, and has no blank attribute', async (_, asked) => {
  await forgeRequests.add(asked, null);
  expect(await forgeRequests.get('r1')).toEqual(asked);
  const stored = stage.platform.store.table(`entity/${REQUEST_ENTITY}`).get('r1')?.value as object;
  expect(Object.values(stored).filter((value) => value === null || value === '')).toEqual([]);
});

it('one that stands already is not written over', async () => {
  await forgeRequests.add(done, null);
  expect(await forgeRequests.add(anew, null)).toEqual({ done: false, current: done });
  expect(await forgeRequests.add(anew, done)).toEqual({ done: true });
  expect(await forgeRequests.get('r1')).toEqual(anew);
});

it('what it was to replace was removed meanwhile: it is added', async () => {
  expect(await forgeRequests.add(anew, done)).toEqual({ done: true });
  expect(await forgeRequests.get('r1')).toEqual(anew);
});

it('who answered is forgotten with a closed account, though the answer was lost', async () => {
  await forgeRequests.add(done, null);
  stage.platform.fault = (call) =>
    call.path.endsWith('transaction') ? lostOn(stage.platform)(call) : undefined;
  await forgeAccounts.erase('anna', new Date('2030-01-01'));
  stage.platform.fault = undefined;
  expect(await forgeRequests.get('r1')).toEqual({ ...done, answeredBy: null });
});

it('who answered is told to be remembered where the storage fails', async () => {
  await forgeRequests.add(done, null);
  stage.platform.fault = ({ path }) =>
    path.endsWith('transaction') ? new Response('', { status: 503 }) : undefined;
  await expect(forgeAccounts.erase('anna', new Date('2030-01-01'))).rejects.toMatchObject({
    code: 'storage-unavailable',
  });
  stage.platform.fault = undefined;
  expect(await forgeRequests.get('r1')).toEqual(done);
});
