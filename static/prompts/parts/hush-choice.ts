import type { Speech } from '../wording/speech';
import { button, h } from './dom';

/** How long a prompt shall be quiet. It stands in the line, since a menu would be cut off by the frame. */
export function hushChoice(
  { words }: Speech,
  milestone: string,
  onChoose: (how: { milestone: string } | { days: 7 | 30 }) => void,
  onCancel: () => void,
): HTMLElement {
  const { label, milestone: next, week, month } = words.hush;
  return h(
    'div',
    { class: 'hush', role: 'group', 'aria-label': label },
    h('span', { class: 'label' }, label),
    button(next, () => onChoose({ milestone })),
    button(week, () => onChoose({ days: 7 })),
    button(month, () => onChoose({ days: 30 })),
    button(words.actions.cancel, onCancel),
  );
}
