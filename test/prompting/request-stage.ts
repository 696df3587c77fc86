import type { Said } from '../../src/contract/prompts';
import { handleOf } from '../../src/handlers/prompting/handle';
import { bought, serverLicense } from '../builders';
import { forEachTest } from '../for-each-test';
import { value } from '../handlers/app';
import { ANNA, BEN, startPromptApp, UTC } from './prompt-app';

export { ANNA, BEN, UTC };

type Answer = Promise<{ ok: true; value: Said } | { ok: false; failure: never }>;

/** The app for the tests of a file on requests, and what they all do: register, ask, look. Each test finds it as new. */
export function requestStage() {
  const app = forEachTest(startPromptApp);
  return {
    app,
    /** With the handle that stands for it where users are told of it. */
    register: async (name = 'Paris', on = '2015-05-01') => {
      const entry = await value(
        app.ask('addLicense', {
          draft: { name, contact: 'Anna', license: serverLicense({ history: [bought(on)] }) },
          key: null,
          ...UTC,
        }),
      );
      return { ...entry, handle: await handleOf(app.ports, entry.id) };
    },
    asks: (over: object = {}, as = BEN) =>
      app.prompt('askAdmin', { licenseId: null, kind: 'renewal', text: 'Please', ...UTC, ...over }, { as }),
    said: (as = BEN, zone = UTC): Promise<Said> => value(app.prompt('getPrompt', zone, { as }) as Answer),
    open: async () => (await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC' }))).items,
    /** A place that is held for a request is empty. */
    stored: () =>
      [...app.platform.store.table('entity/request').values()].filter(
        ({ value: row }) => (row as { state?: string }).state !== undefined,
      ).length,
  };
}
