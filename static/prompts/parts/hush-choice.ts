import { HUSH_DAYS } from '../../../src/contract/limits';
import type { PromptSpeech } from '../wording/speech';
import { button, h } from './dom';

/** How long a prompt shall be quiet. It stands in the line, since a menu would be cut off by the frame. */
export function hushChoice(
  { say }: PromptSpeech,
  milestone: string,
  onChoose: (how: { milestone: string } | { days: (typeof HUSH_DAYS)[number] }) => void,
  onCancel: () => void,
): HTMLElement {
  const label = say('prompts.hush');
  return h(
    'div',
    { class: 'hush', role: 'group', 'aria-label': label },
    h('span', { class: 'label' }, label),
    button(say('prompts.hush-milestone'), () => onChoose({ milestone })),
    ...HUSH_DAYS.map((days) => button(say('prompts.hush-days', { days }), () => onChoose({ days }))),
    button(say('prompts.cancel'), onCancel),
  );
}
