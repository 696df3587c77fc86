import { changeQuestions } from './changes';
import { decisionQuestions } from './decisions';
import type { Failure } from './failure';
import { importQuestions } from './import';
import { importColumnQuestions } from './import-columns';
import { importJobQuestions } from './import-job';
import { installationQuestions } from './installation';
import { keyQuestions } from './keys';
import { licenseQuestions } from './licenses';
import { openingQuestions } from './opening';
import { ownerQuestions } from './owner';
import { promptSettingQuestions } from './prompt-settings';
import { type PromptFailure, promptQuestions } from './prompts';
import type { Asking, PayloadOf } from './question';
import { reminderQuestions } from './reminders';
import { requestQuestions } from './requests';
import { siteQuestions } from './site';
import { undoDeleteQuestions } from './undo-delete';
import { undoImportQuestions } from './undo-import';

/** Every question that the front end can ask the back end, by who asks it. */
export const questions = {
  /**
   * The console's: only administrators of the product are answered. `timeZone` is the viewer's IANA zone: it says what
   * day "today" is when a date must not lie after it (D1, D7).
   */
  console: {
    ...openingQuestions,
    ...siteQuestions,
    ...licenseQuestions,
    ...undoDeleteQuestions,
    ...changeQuestions,
    ...decisionQuestions,
    ...ownerQuestions,
    ...keyQuestions,
    ...importQuestions,
    ...undoImportQuestions,
    ...importColumnQuestions,
    ...importJobQuestions,
    ...requestQuestions,
    ...promptSettingQuestions,
    ...reminderQuestions,
    ...installationQuestions,
  },
  /**
   * Those of banners, panels and gadgets: anyone who may use the product is answered, each about themselves only. The
   * place, the viewer and the host's license come from the platform.
   */
  prompts: promptQuestions,
};

/** What front end and back end agree on: each part of the front end has a resolver of its own. */
export interface Contract {
  console: Asking<typeof questions.console, Failure>;
  prompts: Asking<typeof questions.prompts, PromptFailure>;
}

export type ConsoleQuestion = keyof Contract['console'];
export type PromptQuestion = keyof Contract['prompts'];

export const CONSOLE_QUESTIONS = Object.keys(questions.console) as ConsoleQuestion[];

/** What a question of the prompts brings along. */
export type PromptPayload<Q extends PromptQuestion> = PayloadOf<(typeof questions.prompts)[Q]>;
