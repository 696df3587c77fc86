import type { Said } from '../../src/contract/prompts';
import { bought, serverLicense } from '../builders';
import { forEachTest } from '../for-each-test';
import { value } from '../handlers/app';
import { ANNA, BEN, type PromptFrom, startPromptApp, UTC } from './prompt-app';

export { ANNA, BEN, UTC };

export const KEY = 'SECRET-KEY-OF-PARIS';

/** The app for the tests of a file on prompts, and what they all do: register, and look. Each test finds it as new. */
export function promptStage() {
  const app = forEachTest(startPromptApp);
  const said = (from: Partial<PromptFrom> = {}): Promise<Said> =>
    value(app.prompt('getPrompt', UTC, from) as never);
  return {
    app,
    said,
    causeFor: async (from: Partial<PromptFrom> = {}) => (await said(from)).prompt?.cause ?? null,
    /** Bought on this day, maintenance expires a year later; today is 2015-05-09. */
    register: (name: string, on: string) =>
      value(
        app.ask('addLicense', {
          draft: { name, contact: 'Anna Keller', license: serverLicense({ history: [bought(on)] }) },
          key: KEY,
          ...UTC,
        }),
      ),
  };
}
