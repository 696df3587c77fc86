import { payloads, QUESTIONS, type Payload } from '../contract/payloads';
import type { Contract, Question } from '../contract/questions';
import type { Ports } from '../ports';
import type { Caller } from './caller';
import { guarded, type Asked } from './guard';
import { importAnswers } from './import-rows';
import { keyAnswers } from './keys';
import { licenseAnswers } from './licenses';
import { reminderAnswers } from './reminders';
import { requestAnswers } from './requests';
import { siteAnswers } from './site';

type Handlers = { [Q in Question]: (asked: Asked) => ReturnType<Contract[Q]> };
type Answers = { [Q in Question]: (payload: Payload<Q>, caller: Caller) => ReturnType<Contract[Q]> };

/** One handler for each question of the contract, all behind the same guard. */
export function createHandlers(ports: Ports): Handlers {
  const answers: Answers = {
    ...siteAnswers(ports),
    ...licenseAnswers(ports),
    ...keyAnswers(ports),
    ...importAnswers(ports),
    ...requestAnswers(ports),
    ...reminderAnswers(ports),
  };
  const handler = <Q extends Question>(question: Q): Handlers[Q] =>
    guarded<Payload<Q>, unknown>(ports, question, payloads[question], answers[question]) as Handlers[Q];
  return Object.fromEntries(QUESTIONS.map((question) => [question, handler(question)])) as Handlers;
}
