import { PEOPLE, type Role } from '../../preview/platform';
import type { Answered } from '../../src/contract/failure';
import { createHandlers } from '../../src/handlers';
import { createChatActions } from '../../src/handlers/chat';
import { createPromptHandlers } from '../../src/handlers/prompting';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { createReminderFunctions } from '../../src/reminder-functions';
import { resolverOf } from '../../src/resolver';
import { type App, startApp } from '../handlers/app';

/** What a hostile sender reaches of the app, on a site with some licenses. */
export interface OpenSite {
  app: App;
  /** Ids, revisions and cursors that the app gave out: who breaks in knows them. */
  pool: string[];
  console: Sending;
  prompts: Sending;
  chat: (action: 'askStatus' | 'askPlan', inputs: unknown, context: unknown) => Promise<Answered<unknown>>;
  event: (body: unknown) => Promise<unknown>;
  close: () => void;
}

type Sending = (question: string, payload: unknown, context: object, as: Role) => Promise<Answered<unknown>>;

export async function openSite(): Promise<OpenSite> {
  const app = startApp();
  app.platform.log.add = () => undefined;
  const prompts = resolverOf(createPromptHandlers(app.ports));
  const chat = createChatActions(app.ports);
  const { deliverReminders } = createReminderFunctions({ ...forgeReminderPorts, ...app.ports });
  const sending = (resolve: typeof prompts): Sending => {
    return (question, payload, context, as) => {
      const principal = { accountId: PEOPLE[as].accountId };
      return app.during(
        principal,
        () =>
          resolve({ call: { functionKey: question, payload: payload }, context }, { principal }) as Promise<
            Answered<unknown>
          >,
      );
    };
  };
  const pool: string[] = [];
  for (const on of ['2014-05-20', '2014-06-20', '2012-01-01']) {
    const draft = {
      name: `Site of ${on}`,
      contact: 'Anna',
      license: { product: 'jira-server', channel: 'direct', history: [{ kind: 'new', on, seats: 10 }] },
    } as const;
    const added = await app.ask('addLicense', {
      draft: { ...draft, license: { ...draft.license, history: [...draft.license.history] } },
      key: 'KEY-OF-THE-COMPANY',
      timeZone: 'UTC',
    });
    if (added.ok) pool.push(added.value.id, added.value.revision);
  }
  return {
    app,
    pool,
    console: sending(resolverOf(createHandlers(app.ports))),
    prompts: sending(prompts),
    chat: (action, inputs, context) =>
      app.during(
        { accountId: PEOPLE.admin.accountId },
        () => chat[action](inputs, context) as Promise<Answered<unknown>>,
      ),
    event: (body) => app.during({}, () => deliverReminders({ body } as never)),
    close: () => {
      try {
        app.close();
      } catch {
        // What is taken for a key here is any text, and stands elsewhere too: nobody searches for it.
      }
    },
  };
}
