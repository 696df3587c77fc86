import { LONGEST_LINE } from '../../../src/contract/limits';
import type { Cause, RequestKind } from '../../../src/prompts';
import type { PromptSpeech } from '../wording/speech';
import { button, h } from './dom';

const KINDS: readonly RequestKind[] = ['seats', 'renewal', 'upgrade'];

/** What one would ask for first, by the prompt's cause. */
export const firstKind = (cause: Cause | null): RequestKind =>
  cause === 'maintenance-expiring' || cause === 'maintenance-expired' ? 'renewal' : 'seats';

/** What for, and a line of text; above them a note. Text that is too long stays as it is and is not sent: the asker shortens it. */
export function askForm(
  { say, number }: PromptSpeech,
  cause: Cause | null,
  onSend: (kind: RequestKind, text: string) => void,
  onCancel: () => void,
  note: HTMLElement | null,
): HTMLElement {
  const first = firstKind(cause);
  const kind = h(
    'select',
    { id: 'kind', class: 'field' },
    ...KINDS.map((each) =>
      h('option', { value: each, selected: each === first }, say(`prompts.ask-${each}`)),
    ),
  );
  const fault = h('p', { id: 'text-fault', class: 'fault' });
  const excess = () => text.value.trim().length - LONGEST_LINE;
  const check = () => {
    const isTooLong = excess() > 0;
    text.setAttribute('aria-invalid', String(isTooLong));
    fault.textContent = isTooLong
      ? say('prompts.tooLong', { most: number(LONGEST_LINE), excess: number(excess()) })
      : '';
  };
  const text = h('input', {
    id: 'text',
    class: 'field',
    type: 'text',
    autocomplete: 'off',
    'aria-describedby': 'text-fault',
    oninput: check,
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (excess() > 0) text.focus();
    else onSend(kind.value as RequestKind, text.value);
  };
  return h(
    'form',
    { class: 'ask', onsubmit: submit },
    note,
    h('label', { for: 'kind' }, say('prompts.askKind')),
    kind,
    h('label', { for: 'text' }, say('prompts.askText')),
    text,
    fault,
    h(
      'div',
      { class: 'actions' },
      h('button', { type: 'submit', class: 'button primary' }, say('prompts.send')),
      button(say('prompts.cancel'), onCancel),
    ),
  );
}
