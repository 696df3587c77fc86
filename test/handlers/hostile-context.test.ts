import { readCaller } from '../../src/handlers/caller';
import { readAsker } from '../../src/handlers/chat/asked';
import { readViewer } from '../../src/handlers/prompting/viewer';

/** The schema library measures whatever has a `length`, and throws at this one. */
const FALSE_LENGTH = { length: { toString: 1 } };
const context = (type: string) => ({ accountId: FALSE_LENGTH, extension: { type } });

it.each<[who: string, read: () => unknown, answer: unknown]>([
  ['of the console', () => readCaller(context('jira:adminPage')), null],
  ['of prompts', () => readViewer(context('jira:dashboardGadget')), 'not-known'],
  ['in the chat', () => readAsker({}, { accountId: FALSE_LENGTH }), 'not-known'],
])('a context %s with a false length tells nobody, and throws nothing', (_, read, answer) => {
  expect(read()).toBe(answer);
});
