import { view } from '@forge/bridge';
import type { Setting } from '../setting';
import { button, h } from './dom';

/** What was done stands in the place of what was there, with what can be done about it, until the page is loaded again. */
export function showDone(setting: Setting, text: string, buttons: HTMLElement[]): void {
  const { place, stage } = setting;
  const all = place === 'page-banner' ? [...buttons, closing(setting)] : buttons;
  stage.draw({
    look: `prompt ${place}`,
    parts: [
      h(
        'div',
        { class: 'line' },
        h('p', { class: 'text quiet' }, text),
        h('div', { class: 'actions' }, ...all),
      ),
    ],
  });
  stage.takeFocus();
  stage.say(text, true);
}

/** Has Confluence take the banner away: it stays closed until the page is loaded again. */
const closing = ({ speech, stage }: Setting): HTMLElement =>
  button(speech.say('prompts.close'), () => void view.close().catch(() => stage.draw(null)));
