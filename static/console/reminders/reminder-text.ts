import type { DeliveryFault, HistoryLine } from '../../../src/contract/reminders';
import { addDays } from '../../../src/policy';
import type { ConsoleSpeech } from '../wording/use-words';

/** When an end is announced: days before it, on the day itself, on the day after. */
export function milestoneText({ say }: Pick<ConsoleSpeech, 'say'>, milestone: number): string {
  if (milestone > 0) return say('reminders.daysBefore', { days: milestone });
  return say(milestone === 0 ? 'reminders.onTheDay' : 'reminders.dayAfter');
}

type About = Pick<HistoryLine, 'kind' | 'endsOn' | 'milestone'>;

/** What ends and when it is announced; without a milestone, that there is nothing more to announce. */
export function aboutText(
  speech: Pick<ConsoleSpeech, 'say' | 'day'>,
  { kind, endsOn, milestone }: About,
): string {
  const what = speech.say(`reminders.kind-${kind}`, { through: speech.day(addDays(endsOn, -1)) });
  return milestone === null
    ? speech.say('reminders.settledAbout', { what })
    : speech.say('reminders.remindedAbout', { what, when: milestoneText(speech, milestone) });
}

/** Why something did not reach its target, and what to do. */
export function faultText(
  { say }: Pick<ConsoleSpeech, 'say'>,
  { target, code, detail }: DeliveryFault,
): string {
  const why = say('common.labelled', {
    label: say(`reminders.target-${target}`),
    text: say(`delivery.${code}`),
  });
  return detail === null ? why : `${why} ${say('reminders.said', { detail })}`;
}

/** The earlier ones that a reminder stands for; null where there are none. */
export function supersededText(
  speech: Pick<ConsoleSpeech, 'say' | 'list'>,
  milestones: number[],
): string | null {
  if (milestones.length === 0) return null;
  const earlier = speech.list(milestones.map((each) => milestoneText(speech, each)));
  return speech.say('reminders.superseded', { earlier });
}
