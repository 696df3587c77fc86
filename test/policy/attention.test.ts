import { mockupsPolicy } from '../../src/policy';
import { bought, serverLicense, upgraded } from '../builders';
import { license } from './planning';

describe('attention, by the lead times that the app is set to (D13)', () => {
  const leadDays = [60, 30, 7];
  it.each([
    ['2014-12-01', 'fine', null], // 61 days left
    ['2014-12-02', 'soon', 60],
    ['2015-01-01', 'soon', 30],
    ['2015-01-24', 'soon', 7],
    ['2015-01-30', 'soon', 7],
    ['2015-01-31', 'now', null],
  ])('on %s: %s', (on, urgency, lead) => {
    const attention = mockupsPolicy.attentionTo(mockupsPolicy.evaluate(license, on), leadDays);
    expect(attention).toMatchObject({ urgency, leadDays: lead });
    expect(attention.clauses).toEqual(urgency === 'soon' ? ['D13'] : []);
  });

  it.each([
    [serverLicense({ history: [] }), 'unknown'],
    [{ product: 'desktop' }, 'fine'],
    [{ product: 'jira-cloud', subscription: { state: 'inactive' } }, 'now'],
    [{ product: 'jira-cloud', subscription: { state: 'active' } }, 'fine'],
    [serverLicense({ history: [bought('2014-01-31'), upgraded('2014-05-01')] }), 'fine'],
  ] as const)('%j: %s', (from, urgency) => {
    expect(mockupsPolicy.attentionTo(mockupsPolicy.evaluate(from, '2014-06-01'), leadDays).urgency).toBe(
      urgency,
    );
  });
});
