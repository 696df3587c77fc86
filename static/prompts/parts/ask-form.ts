import { LONGEST_TEXT } from '../limits';
import type { RequestKind } from '../../../src/contract/requests';
import type { Cause } from '../../../src/prompts';
import type { Speech } from '../wording/speech';
import { button, h } from './dom';

const KINDS: readonly RequestKind[] = ['seats', 'renewal', 'upgrade'];

/** What for, and a line of text. */
export function askForm(
  { words }: Speech,
  cause: Cause | null,
  onSend: (kind: RequestKind, text: string) => Promise<void>,
  onCancel: () => void,
): HTMLElement {
  const first: RequestKind = cause === null || cause === 'seats-outgrown' ? 'seats' : 'renewal';
  const kind = h(
    'select',
    { id: 'kind', class: 'field' },
    ...KINDS.map((each) => h('option', { value: each, selected: each === first }, words.ask.kinds[each])),
  );
  const text = h('input', {
    id: 'text',
    class: 'field',
    type: 'text',
    maxlength: String(LONGEST_TEXT),
    autocomplete: 'off',
  });
  const send = h('button', { type: 'submit', class: 'button primary' }, words.actions.send);
  const submit = (event: Event) => {
    event.preventDefault();
    send.disabled = true;
    void onSend(kind.value as RequestKind, text.value).finally(() => (send.disabled = false));
  };
  return h(
    'form',
    { class: 'ask', onsubmit: submit },
    h('label', { for: 'kind' }, words.ask.kind),
    kind,
    h('label', { for: 'text' }, words.ask.text),
    text,
    h('div', { class: 'actions' }, send, button(words.actions.cancel, onCancel)),
  );
}
