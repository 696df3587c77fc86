import type { RequestKind } from '../prompts';
import { placeIn } from '../reminders';
import { outsideSpeech } from './outside';
import type { ReminderContent } from './reminder-text';
import type { Language } from './spoken';

/** What people wait for, of one license and kind. */
export interface Requested {
  kind: RequestKind;
  count: number;
  /** The license's name; null for the host's own license of this app. */
  name: string | null;
}

/** What the host's own license is for. */
const APP = 'Mockups';

/** What people ask for, as a work item says it. Its milestone is how many ask. Nobody is named: the console has the names. */
export function requestContent(
  { kind, count, name }: Requested,
  { language, consoleUrl }: { language: Language; consoleUrl: string | null },
): ReminderContent {
  const { say } = outsideSpeech(language);
  return {
    milestone: count,
    title: say(`reminder.asked-${kind}`, { count, name: name ?? APP }),
    dueOn: null,
    paragraphs: [
      [{ text: say('reminder.askedText') }],
      ...(consoleUrl === null
        ? []
        : [[{ text: say('reminder.console'), link: placeIn(consoleUrl, 'requests') }]]),
    ],
  };
}

/** The note under what was asked for, once nobody waits any more. */
export const requestsSettled = (language: Language): string =>
  outsideSpeech(language).say('reminder.askedSettled');
