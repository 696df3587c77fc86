import {
  CONSOLE_QUESTIONS,
  type ConsoleQuestion,
  type Contract,
  type questions,
} from '../contract/questions';
import type { Ports } from '../ports';
import type { Answers } from './answers';
import { changeAnswers } from './changes';
import { decisionAnswers } from './decide';
import { guarded, type ResolverCall } from './guard';
import { importColumnAnswers } from './import-columns';
import { importJobAnswers } from './import-job';
import { importAnswers } from './import-rows';
import { installationAnswers } from './installation';
import { keyAnswers } from './keys';
import { licenseAnswers } from './licenses';
import { openingAnswers } from './opening';
import { ownerAnswers } from './owner';
import { promptSettingAnswers } from './prompt-settings';
import { reminderAnswers } from './reminders';
import { requestAnswers } from './requests';
import { siteAnswers } from './site';
import { undoDeleteAnswers } from './undo-delete';
import { undoImportAnswers } from './undo-import';

type ConsoleHandlers = { [Q in ConsoleQuestion]: (call: ResolverCall) => ReturnType<Contract['console'][Q]> };

/** One handler for each question of the console, all behind the same guard. */
export function createHandlers(ports: Ports): ConsoleHandlers {
  const answers: Answers<typeof questions.console> = {
    ...openingAnswers(ports),
    ...siteAnswers(ports),
    ...licenseAnswers(ports),
    ...undoDeleteAnswers(ports),
    ...changeAnswers(ports),
    ...decisionAnswers(ports),
    ...ownerAnswers(ports),
    ...keyAnswers(ports),
    ...importAnswers(ports),
    ...undoImportAnswers(ports),
    ...importColumnAnswers(ports),
    ...importJobAnswers(ports),
    ...requestAnswers(ports),
    ...promptSettingAnswers(ports),
    ...reminderAnswers(ports),
    ...installationAnswers(ports),
  };
  const handlers = CONSOLE_QUESTIONS.map((question) => [
    question,
    guarded(ports, question, answers[question]),
  ]);
  return Object.fromEntries(handlers) as ConsoleHandlers;
}
