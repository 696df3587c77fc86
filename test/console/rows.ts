import { DEFAULT_SETTINGS } from '../../src/contract/default-settings';
import { type License, mockupsPolicy } from '../../src/policy';
import { type Row, rowOf } from '../../static/console/data/row';
import { serverLicense } from '../builders';
import { entry } from '../contract/entries';

export const TODAY = '2015-05-09';
const { leadDays } = DEFAULT_SETTINGS;

/** The row of a license with this id, and this name unless it is told otherwise. */
export function row(
  id: string,
  license: License = serverLicense(),
  over: Parameters<typeof entry>[0] = {},
): Row {
  return rowOf(mockupsPolicy, entry({ id, name: id, ...over, license }), TODAY, leadDays);
}

/** A Server license whose maintenance is stated to expire on the day. */
export const expiring = (expiresOn: string, product = 'jira-server'): License => ({
  product,
  channel: 'direct',
  history: [{ kind: 'statement', on: '2014-06-01', expiresOn }],
});

export const subscription = (
  state?: 'active' | 'evaluation' | 'inactive',
  product = 'jira-cloud',
): License => ({
  product,
  ...(state ? { subscription: { state } } : {}),
});
