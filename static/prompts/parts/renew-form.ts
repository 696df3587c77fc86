import { USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import type { Day } from '../../../src/policy';
import { daysLater } from '../../../src/words/day-before';
import type { PromptSpeech } from '../wording/speech';
import { button, h } from './dom';

/** Until when a renewal is in progress, and whom that silences. A day that is not after today is not sent. */
export function renewForm(
  { say }: PromptSpeech,
  { today, what }: { today: Day; what: string },
  onSend: (until: Day) => void,
  onCancel: () => void,
): HTMLElement {
  const fault = h('p', { id: 'until-fault', class: 'fault' });
  const isRight = () => until.value > today;
  const check = () => {
    until.setAttribute('aria-invalid', String(!isRight()));
    fault.textContent = isRight() ? '' : say('prompts.renewUntilFault');
  };
  const until = h('input', {
    id: 'until',
    class: 'field',
    type: 'date',
    value: daysLater(today, USUAL_RENEWAL_DAYS),
    min: daysLater(today, 1),
    'aria-describedby': 'until-fault silences',
    oninput: check,
  });
  const submit = (event: Event) => {
    event.preventDefault();
    check();
    if (isRight()) onSend(until.value);
    else until.focus();
  };
  return h(
    'form',
    { class: 'ask', novalidate: true, onsubmit: submit },
    h('label', { for: 'until' }, say('prompts.renewUntil')),
    until,
    fault,
    h('p', { id: 'silences', class: 'note' }, say('prompts.renewSilences', { what })),
    h(
      'div',
      { class: 'actions' },
      h('button', { type: 'submit', class: 'button primary' }, say('prompts.renewSend')),
      button(say('prompts.cancel'), onCancel),
    ),
  );
}
