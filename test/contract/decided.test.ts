import { callsOn, intentOn, needOf } from '../../src/contract/decided';
import { dueOn } from '../../src/contract/due-on';
import type { Intent } from '../../src/contract/intent';
import type { LicenseEntry } from '../../src/contract/licenses';
import { type Day, type License, mockupsPolicy } from '../../src/policy';
import { bought, renewed, serverLicense } from '../builders';
import { entry } from './entries';

const leadDays = [60, 30, 7];
const LAPSE: Intent = { is: 'lapse' };
const by = (day: Day, is: 'renew' | 'replace' = 'renew'): Intent => ({ is, by: day });

/** Expires on 2015-01-31. */
const EXPIRES = serverLicense({ history: [bought('2014-01-31')] });
const UNKNOWN: License = { product: 'jira-server', channel: 'direct' };
const STOPPED: License = { product: 'mybalsamiq', subscription: { state: 'inactive' } };

const decidedAbout = (license: License, intent: Intent | null): LicenseEntry =>
  entry({
    license,
    ...(intent && {
      decision: { intent, endsOn: dueOn(mockupsPolicy, license), decidedAt: '2015-01-01T00:00:00.000Z' },
    }),
  });

const need = (decided: LicenseEntry, today: Day) =>
  needOf(mockupsPolicy, decided, mockupsPolicy.evaluate(decided.license, today), { today, leadDays });

describe('how much a license needs somebody, and the day that reminders and prompts go by', () => {
  it.each([
    ['expired, nobody has decided', EXPIRES, null, '2015-05-09', 'now', '2015-01-31'],
    ['expired, to lapse', EXPIRES, LAPSE, '2015-05-09', 'decided', null],
    ['covered for long, to lapse', EXPIRES, LAPSE, '2014-06-01', 'decided', null],
    ['ends soon, to lapse', EXPIRES, LAPSE, '2015-01-30', 'decided', null],
    [
      'expired, to renew, the day before the day',
      EXPIRES,
      by('2015-06-01'),
      '2015-05-31',
      'decided',
      '2015-01-31',
    ],
    ['expired, to renew, on the day', EXPIRES, by('2015-06-01'), '2015-06-01', 'now', '2015-01-31'],
    ['expired, to renew, the day after', EXPIRES, by('2015-06-01'), '2015-06-02', 'now', '2015-01-31'],
    ['ends soon, to renew', EXPIRES, by('2015-01-29'), '2015-01-28', 'decided', '2015-01-31'],
    ['ends soon, to renew, on the day', EXPIRES, by('2015-01-29'), '2015-01-29', 'soon', '2015-01-31'],
    ['expired, to replace', EXPIRES, by('2015-06-01', 'replace'), '2015-05-31', 'decided', '2015-01-31'],
    [
      'expired, to replace, on the day',
      EXPIRES,
      by('2015-06-01', 'replace'),
      '2015-06-01',
      'now',
      '2015-01-31',
    ],
    ['ends tomorrow', EXPIRES, null, '2015-01-29', 'soon', '2015-01-31'],
    ['ends today', EXPIRES, null, '2015-01-30', 'now', '2015-01-31'],
    ['ended yesterday', EXPIRES, null, '2015-01-31', 'now', '2015-01-31'],
    ['ends today, to renew by tomorrow', EXPIRES, by('2015-01-31'), '2015-01-30', 'decided', '2015-01-31'],
    ['nothing recorded', UNKNOWN, null, '2015-05-09', 'unknown', null],
    ['nothing recorded, to lapse', UNKNOWN, LAPSE, '2015-05-09', 'decided', null],
    ['a stopped subscription', STOPPED, null, '2015-05-09', 'now', null],
    ['a stopped subscription, to lapse', STOPPED, LAPSE, '2015-05-09', 'decided', null],
  ] as const)('%s', (_, license, intent, today, needs, calls) => {
    const decided = decidedAbout(license, intent);
    expect(need(decided, today)).toBe(needs);
    expect(callsOn(mockupsPolicy, decided)).toBe(calls);
  });
});

describe('a purchase after the decision', () => {
  it.each([LAPSE, by('2015-06-01')])('moves the end, and %o no longer holds', (intent) => {
    const { decision } = decidedAbout(EXPIRES, intent);
    const license = serverLicense({ history: [bought('2014-01-31'), renewed('2015-05-01')] });
    const renewedSince = entry({ license, ...(decision && { decision }) });
    expect(intentOn(mockupsPolicy, renewedSince, '2015-05-09')).toBeNull();
    expect(need(renewedSince, '2016-01-31')).toBe('now');
    expect(callsOn(mockupsPolicy, renewedSince)).toBe('2016-01-31');
  });
});

it('a license that contradicts the terms is not known, until somebody decides', () => {
  const license = serverLicense({ history: [bought('2014-01-31'), bought('2014-02-28')] });
  const today = '2015-05-09';
  expect(needOf(mockupsPolicy, decidedAbout(license, null), null, { today, leadDays })).toBe('unknown');
  expect(needOf(mockupsPolicy, decidedAbout(license, LAPSE), null, { today, leadDays })).toBe('decided');
});
