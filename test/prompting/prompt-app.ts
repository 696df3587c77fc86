import { PEOPLE } from '../../preview/platform';
import type { PromptAnswered } from '../../src/contract/prompts';
import type { Contract, PromptQuestion } from '../../src/contract/questions';
import { createPromptHandlers } from '../../src/handlers/prompting';
import { resolverOf } from '../../src/resolver';
import { type App, startApp } from '../handlers/app';

/** The app with the questions of its prompts. */
export interface PromptApp extends App {
  prompt: <Q extends PromptQuestion>(
    question: Q,
    payload: Parameters<Contract['prompts'][Q]>[0],
    from?: Partial<PromptFrom>,
  ) => ReturnType<Contract['prompts'][Q]>;
  /** Any payload, any context. */
  promptRaw: (
    question: string,
    payload: unknown,
    context: object,
    accountId?: string,
  ) => Promise<PromptAnswered<unknown>>;
  /** How often the storage was asked since the last time. */
  reads: () => number;
}

export interface PromptFrom {
  /** A person of the site, or any account id. */
  as: string;
  /** A gadget, unless told otherwise: there people are told of licenses for Jira, also of what has expired. */
  module: string;
  license: unknown;
}

export const ANNA: string = PEOPLE.admin.accountId;
export const BEN: string = PEOPLE.user.accountId;
export const UTC = { timeZone: 'UTC' };

export function startPromptApp(...options: Parameters<typeof startApp>): PromptApp {
  const app = startApp(...options);
  const resolver = resolverOf(createPromptHandlers(app.ports));

  const raw = async (
    question: string,
    payload: unknown,
    context: object,
    accountId?: string,
    license?: unknown,
  ) => {
    const who = accountId === undefined ? {} : { accountId };
    const answer = await app.during(
      who,
      () =>
        resolver(
          { call: { functionKey: question, payload }, context },
          { principal: who, license },
        ) as Promise<PromptAnswered<unknown>>,
    );
    app.told(`an answer to ${question}`, answer);
    return answer;
  };

  return Object.assign(app, {
    prompt: ((question, payload, { as = BEN, module = 'jira:dashboardGadget', license } = {}) =>
      raw(question, payload, { extension: { type: module } }, as, license)) as PromptApp['prompt'],
    promptRaw: (question: string, payload: unknown, context: object, accountId?: string) =>
      raw(question, payload, context, accountId),
    reads: () => {
      const count = app.platform.log.requests.filter(({ service }) => service === 'kvs').length;
      app.platform.log.clear();
      return count;
    },
  });
}
