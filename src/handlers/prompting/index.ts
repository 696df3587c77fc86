import { PROMPT_QUESTIONS } from '../../contract/prompts';
import type { Contract, PromptPayload, PromptQuestion } from '../../contract/questions';
import type { PromptPorts } from '../../ports';
import type { ResolverCall } from '../guard';
import { askAdmin } from './ask-admin';
import { guardedForViewers } from './guard';
import { hush, showHidden } from './hush';
import { renewalInProgress } from './renewal-in-progress';
import { say } from './say';
import type { PromptViewer } from './viewer';

type PromptHandlers = { [Q in PromptQuestion]: (call: ResolverCall) => ReturnType<Contract['prompts'][Q]> };
type PromptAnswers = {
  [Q in PromptQuestion]: (
    ports: PromptPorts,
    payload: PromptPayload<Q>,
    viewer: PromptViewer,
  ) => ReturnType<Contract['prompts'][Q]>;
};

const answers: PromptAnswers = { getPrompt: say, hush, showHidden, askAdmin, renewalInProgress };

/** One handler for each question of the prompts, all behind the same guard. */
export function createPromptHandlers(ports: PromptPorts): PromptHandlers {
  const handlers = PROMPT_QUESTIONS.map((question) => [
    question,
    guardedForViewers(ports, question, (payload: never, viewer) => answers[question](ports, payload, viewer)),
  ]);
  return Object.fromEntries(handlers) as PromptHandlers;
}
