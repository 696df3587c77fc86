import type { Day, Policy } from '../policy';
import {
  type Milestone,
  type RemindedLicense,
  type Reminder,
  type ReminderFacts,
  reminderOf,
  type Settled,
  settledAs,
  type Settlement,
  type SubjectKind,
} from '../reminders';
import { figuresIn } from './figures';
import { needsText } from './needs';
import { type OutsideSpeech, outsideSpeech } from './outside';
import type { Language } from './spoken';

/** What a reminder says, in paragraphs; each target writes it in its own way. */
export interface ReminderContent {
  milestone: Milestone;
  title: string;
  /** The last day on which to act without losing a day; null where there is none. */
  dueOn: Day | null;
  paragraphs: TextPart[][];
}

export type TextPart = { text: string; link?: string; strong?: boolean };

/** What the host's own license is for. */
const APP = 'Mockups';

/** A reminder in the words of a language. */
export function reminderContent(
  policy: Policy,
  { language, ...facts }: ReminderFacts & { language: Language },
): ReminderContent {
  return written(reminderOf(policy, facts), outsideSpeech(language));
}

/** A reminder in words. */
export function written(reminder: Reminder, speech: OutsideSpeech): ReminderContent {
  const { say, day } = speech;
  const { subject, milestone, through, license } = reminder;
  const when = milestone > 0 ? 'before' : 'over';
  const dates = { through: day(through), expires: day(subject.endsOn) };
  return {
    milestone,
    title: say(`reminderTitle.${subject.kind}-${when}`, { ...dates, name: license?.name ?? APP }),
    dueOn: through,
    paragraphs: [
      [
        { text: say(`reminderState.${subject.kind}-${when}`, dates), strong: true },
        ...(license?.product ? [{ text: ` ${say('reminder.product', { product: license.product })}` }] : []),
      ],
      ...(license ? whatToDo(license, when, speech) : [[{ text: say('reminder.host') }]]),
      ...(reminder.console === null ? [] : [[{ text: say('reminder.console'), link: reminder.console }]]),
      [
        {
          text: `${say('reminder.set', { days: milestone })} ${say(subject.kind === 'maintenance' ? 'reminder.until-register' : 'reminder.until-host')}`,
        },
      ],
    ],
  };
}

function whatToDo(license: RemindedLicense, when: 'before' | 'over', speech: OutsideSpeech): TextPart[][] {
  const { say, day } = speech;
  const { needs, orderAt, figures, isLost, contact } = license;
  const order = [
    ...(needs.length === 0
      ? []
      : [{ text: `${say('reminder.needs', { needs: needsText(speech, needs, figures) })} ` }]),
    ...(orderAt === null ? [] : [{ text: say('reminder.order'), link: orderAt }]),
  ];
  return [
    [{ text: onRenewing(license, speech) }],
    ...(isLost ? [[{ text: say(`reminder.lost-${when}`) }]] : []),
    ...(order.length === 0 ? [] : [order]),
    [{ text: say('reminder.terms', { date: day(figures.documentsOf) }) }],
    ...(contact === '' ? [] : [[{ text: say('reminder.contact', { contact }) }]]),
  ];
}

function onRenewing({ renewing, figures }: RemindedLicense, speech: OutsideSpeech): string {
  const { say, day } = speech;
  switch (renewing.code) {
    case 'before':
      return say('reminderRenewing.before', {
        ...figuresIn(speech, figures),
        expires: day(renewing.expiresOn),
      });
    case 'after':
      return say('reminderRenewing.after', {
        renewals: renewing.renewals,
        expires: day(renewing.expiresOn),
        asOf: day(renewing.asOf),
      });
    case 'unknown':
      return say('reminderRenewing.unknown');
  }
}

/** The note under a settled reminder. */
export function settledNote(
  policy: Policy,
  kind: SubjectKind,
  settlement: Settlement,
  today: Day,
  language: Language,
): string {
  return noteOf(kind, settledAs(policy, settlement, today), outsideSpeech(language));
}

/** How an end was settled, in words. */
export function noteOf(kind: SubjectKind, settled: Settled, { say, day }: OutsideSpeech): string {
  switch (settled.code) {
    case 'removed':
    case 'lapsing':
    case 'endless':
      return say(`settled.${settled.code}`);
    case 'renewed':
      return say(`settled.renewed-${kind}`, { through: day(settled.through) });
    case 'still-over':
      return say(`settled.still-over-${kind}`, {
        expires: day(settled.expiresOn),
        asOf: day(settled.asOf),
        renewals: settled.renewals ?? 0,
      });
  }
}
