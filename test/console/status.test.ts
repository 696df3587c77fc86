import { ordersOf, primaryActionOf } from '../../static/console/list/primary-action';
import { bought } from '../builders';
import { expiring, row, subscription, TODAY } from './rows';

describe('the state, its count and the first thing to do', () => {
  it.each([
    ['expired yesterday', expiring('2015-05-08'), 'expired', 'now', 'renew'],
    ['expires today: today is not covered', expiring(TODAY), 'expired', 'now', 'renew'],
    ['expires tomorrow: today is the last day', expiring('2015-05-10'), 'soon', 'now', 'renew'],
    ['60 days left', expiring('2015-07-08'), 'soon', 'soon', 'renew'],
    ['61 days left', expiring('2015-07-09'), 'covered', 'fine', 'plan'],
    ['nothing recorded', { product: 'jira-server', channel: 'direct' }, 'unknown', 'unknown', 'complete'],
    ['an active subscription', subscription('active'), 'included', 'fine', 'open'],
    ['a trial', subscription('evaluation'), 'trial', 'fine', 'open'],
    ['an inactive subscription', subscription('inactive'), 'inactive', 'now', 'open'],
    ['a subscription nobody reports on', subscription(), 'unknown', 'unknown', 'complete'],
    ['desktop', { product: 'desktop' }, 'none', 'fine', 'open'],
    [
      'two purchases of one license',
      { product: 'jira-server', channel: 'direct', history: [bought('2014-01-31'), bought('2014-02-28')] },
      'unknown',
      'unknown',
      'complete',
    ],
  ] as const)('%s', (_, license, status, urgency, action) => {
    const shown = row('a', license);
    expect({
      status: shown.status,
      urgency: shown.need,
      action: primaryActionOf(shown),
    }).toEqual({
      status,
      urgency,
      action,
    });
  });

  it('what can be ordered is what the terms say yes to', () => {
    expect(ordersOf(row('a', expiring('2016-01-01')))).toEqual(['renew', 'upgrade', 'downgrade', 'migrate']);
    expect(ordersOf(row('b', subscription('active', 'google-drive')))).toEqual([]);
  });
});
