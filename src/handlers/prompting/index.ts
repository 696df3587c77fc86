import {
  promptPayloads,
  type PromptContract,
  type PromptPayload,
  type PromptQuestion,
} from '../../contract/prompt-questions';
import type { Ports } from '../../ports';
import type { Asked } from '../guard';
import { askAdmin } from './ask-admin';
import { guardedForViewers } from './guard';
import { hush } from './hush';
import { renewalInProgress } from './renewal-in-progress';
import { say } from './say';
import type { Viewer } from './viewer';

type Handlers = { [Q in PromptQuestion]: (asked: Asked) => ReturnType<PromptContract[Q]> };
type Answers = {
  [Q in PromptQuestion]: (
    ports: Ports,
    payload: PromptPayload<Q>,
    viewer: Viewer,
  ) => ReturnType<PromptContract[Q]>;
};

const answers: Answers = { getPrompt: say, hush, askAdmin, renewalInProgress };

/** One handler for each question of the prompts, all behind the same guard. */
export function createPromptHandlers(ports: Ports): Handlers {
  const handler = <Q extends PromptQuestion>(question: Q): Handlers[Q] =>
    guardedForViewers<PromptPayload<Q>, unknown>(
      ports,
      question,
      promptPayloads[question],
      (payload, viewer) => answers[question](ports, payload, viewer),
    ) as Handlers[Q];
  return {
    getPrompt: handler('getPrompt'),
    hush: handler('hush'),
    askAdmin: handler('askAdmin'),
    renewalInProgress: handler('renewalInProgress'),
  };
}
