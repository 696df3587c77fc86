import type * as platforms from '../../preview/platform';

/*
 * What the agent is told, once more where everything happens that the platform's documentation allows: the tests of
 * these files on such a cloud. By the time that the agent asks, queries see what was registered before.
 */
jest.mock('../../preview/platform', () => {
  const actual = jest.requireActual<typeof platforms>('../../preview/platform');
  let passedMs = 0;
  const hostile: Partial<typeof platforms> = {
    createPlatform: (options) =>
      actual.createPlatform({ ...options, setting: actual.HOSTILE, now: () => Date.now() + passedMs }),
    installPlatform: (platform, otherwise) => {
      const forge = actual.installPlatform(platform, otherwise);
      return {
        ...forge,
        during: (invocation, work) => {
          passedMs += actual.HOSTILE.lagMs + 1_000;
          return forge.during(invocation, work);
        },
      };
    },
  };
  return { ...actual, ...hostile };
});

describe.each(['chat', 'hostile-name', 'owner', 'rights'])('%s', (file) => {
  jest.requireActual(`./${file}.test`);
});
