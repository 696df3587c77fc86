import type * as platforms from '../../preview/platform';
import type * as apps from '../handlers/app';

/*
 * What people are told, ask for and put away, once more where everything happens that the platform's documentation allows: the tests of
 * these files on such sites; not those that count calls, or write and read in one moment. Between two questions, queries come to see what the one before wrote.
 */
jest.mock('../handlers/app', () => {
  const actual = jest.requireActual<typeof apps>('../handlers/app');
  const { HOSTILE } = jest.requireActual<typeof platforms>('../../preview/platform');
  const setting = { setting: HOSTILE, betweenMs: HOSTILE.lagMs + 1_000 };
  return { ...actual, startApp: (options: apps.AppOptions) => actual.startApp({ ...setting, ...options }) };
});

describe.each(['answered-by-itself', 'answering', 'asking', 'decisions', 'handles', 'hushing', 'one-truth'])(
  '%s',
  (file) => {
    jest.requireActual(`./${file}.test`);
  },
);
