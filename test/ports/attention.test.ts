import type { CallFault } from '../../preview/platform';
import { forgeAccounts } from '../../src/ports/forge/accounts';
import { forgeAttention } from '../../src/ports/forge/attention';
import { attentionRows, factFirst } from '../../src/ports/forge/attention-rows';
import { forgeSettings } from '../../src/ports/forge/settings-store';
import { lostOn, passes } from '../broken-calls';
import { platformStage } from '../platform-stage';

const stage = platformStage();

const TODAY = '2015-05-09';
const leadDays = async () => (await forgeAttention.notice(TODAY, [60], 'first')).leadDays;

describe('the lead times', () => {
  it('stand where prompts are decided, as soon as they are saved', async () => {
    expect(await leadDays()).toBeNull();
    await forgeSettings.set({ leadDays: [45, 5], timeZone: 'UTC' });
    expect(await leadDays()).toEqual([45, 5]);
  });

  it('are read from their former key, until they are saved again', async () => {
    await attentionRows.put(factFirst('settings', { is: 'settings', leadDays: [90] }));
    expect(await leadDays()).toEqual([90]);
    await forgeSettings.set({ leadDays: [45, 5], timeZone: 'UTC' });
    expect(await leadDays()).toEqual([45, 5]);
  });

  it('and the settings are saved under two keys: what admins read comes last', async () => {
    await forgeSettings.set({ leadDays: [45, 5], timeZone: 'UTC' });
    expect(stage.platform.log.requests.map(({ operation }) => operation)).toEqual(['entity/set', 'set']);
    const keys = ['value', 'entity/attention'].flatMap((name) => [
      ...stage.platform.store.table(name).keys(),
    ]);
    expect(keys).toEqual(['settings', 'lead-times']);
  });
});

describe('a closed account that marked a renewal', () => {
  const mark = { until: '2015-06-01', by: 'anna' };
  const renewals = async () => (await forgeAttention.notice(TODAY, [60], 'first')).renewals;
  beforeEach(() => forgeAttention.setRenewal('acme-1', mark));

  it.each<[string, CallFault]>([
    ['nothing breaks', passes],
    ['the answer is lost', (call) => lostOn(stage.platform)(call)],
  ])('is forgotten, and the renewal goes on: %s', async (_, fault) => {
    stage.platform.fault = (call) => (call.path.endsWith('transaction') ? fault(call) : undefined);
    await forgeAccounts.erase('anna', new Date('2030-01-01'));
    expect(await renewals()).toEqual([{ licenseId: 'acme-1', until: '2015-06-01', by: null }]);
  });

  it('is told to be remembered where the storage fails', async () => {
    stage.platform.fault = ({ path }) =>
      path.endsWith('transaction') ? new Response('', { status: 503 }) : undefined;
    await expect(forgeAccounts.erase('anna', new Date('2030-01-01'))).rejects.toMatchObject({
      name: 'PortFailure',
    });
    stage.platform.fault = undefined;
    expect(await renewals()).toMatchObject([mark]);
  });

  it('a mark that somebody else made meanwhile stays', async () => {
    stage.platform.fault = async ({ path }) => {
      if (!path.endsWith('transaction')) return undefined;
      stage.platform.fault = undefined;
      await forgeAttention.setRenewal('acme-1', { until: '2015-07-01', by: 'ben' });
      return undefined;
    };
    await forgeAccounts.erase('anna', new Date('2030-01-01'));
    expect(await renewals()).toEqual([{ licenseId: 'acme-1', until: '2015-07-01', by: 'ben' }]);
  });
});

it('a renewal that is marked anew while the old one is tidied away stays', async () => {
  await forgeAttention.setRenewal('acme-1', { until: '2015-05-01', by: 'anna' });
  stage.platform.fault = async ({ path }) => {
    if (!path.endsWith('transaction')) return undefined;
    stage.platform.fault = undefined;
    await forgeAttention.setRenewal('acme-1', { until: '2015-07-01', by: 'anna' });
    return undefined;
  };
  await forgeAttention.tidy(
    TODAY,
    () => Promise.resolve(false),
    () => Promise.resolve(),
  );
  expect((await forgeAttention.notice(TODAY, [60], 'first')).renewals).toMatchObject([
    { until: '2015-07-01' },
  ]);
});
