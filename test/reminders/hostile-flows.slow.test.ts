import type * as platforms from '../../preview/platform';
import type * as sites from './site';

/*
 * What happens to reminders, once more where everything happens that the platform's documentation allows: the tests of
 * these files on such sites.
 */
jest.mock('./site', () => {
  const actual = jest.requireActual<typeof sites>('./site');
  const { HOSTILE } = jest.requireActual<typeof platforms>('../../preview/platform');
  return { ...actual, startSite: () => actual.startSite({ setting: HOSTILE }) };
});

describe.each([
  'broken-off',
  'downgrade',
  'each-kind',
  'history',
  'host',
  'late-end',
  'other-settings',
  'other-targets',
  'pauses',
  'settled',
  'targets',
])('%s', (file) => {
  jest.requireActual(`./${file}.test`);
});
