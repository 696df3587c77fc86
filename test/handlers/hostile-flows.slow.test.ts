import type * as platforms from '../../preview/platform';
import type * as apps from './app';

/*
 * What is asked and changed, once more where everything happens that the platform's documentation allows: the tests of
 * these files on such sites; not those that count calls, or wait for the platform themselves. Between two questions, queries come to see what the one before wrote.
 */
jest.mock('./app', () => {
  const actual = jest.requireActual<typeof apps>('./app');
  const { HOSTILE } = jest.requireActual<typeof platforms>('../../preview/platform');
  const setting = { setting: HOSTILE, betweenMs: HOSTILE.lagMs + 1_000 };
  return { ...actual, startApp: (options: apps.AppOptions) => actual.startApp({ ...setting, ...options }) };
});

describe.each([
  'blank',
  'changes',
  'decide',
  'import',
  'import-columns',
  'import-keys',
  'keys',
  'licenses',
  'owner',
  'rights',
  'secrecy',
  'site',
])('%s', (file) => {
  jest.requireActual(`./${file}.test`);
});
