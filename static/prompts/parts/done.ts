import type { Setting } from '../setting';
import { h } from './dom';

/** What was done stands in the place of what was there, with what can be done about it, until the page is loaded again. */
export function showDone({ place, stage }: Setting, text: string, buttons: HTMLElement[]): void {
  stage.draw({
    look: `prompt ${place}`,
    parts: [
      h(
        'div',
        { class: 'line' },
        h('p', { class: 'text quiet' }, text),
        h('div', { class: 'actions' }, ...buttons),
      ),
    ],
  });
  stage.takeFocus();
  stage.say(text, true);
}
