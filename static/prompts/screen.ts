import type { Said } from '../../src/contract/prompts';
import { isDeliberate, isStop } from '../../src/prompts/prompt';
import { actionsFor } from './actions';
import { dismissing } from './hushing';
import { openRequests } from './open-console';
import { createDetail } from './parts/detail';
import { button, h } from './parts/dom';
import { overviewTable } from './parts/overview-table';
import { requestText } from './parts/request-text';
import type { Setting } from './setting';
import type { Screen } from './stage';
import { promptText } from './wording/prompt-text';

/**
 * Everything a place shows: at most one prompt, the viewer's own requests, the register at a glance; or nothing at all.
 * `age` is how long ago it was read, where that is not now.
 */
export async function screenOf(setting: Setting, said: Said, age: string | null): Promise<Screen | null> {
  const { place, speech } = setting;
  const { prompt, requests, overview } = said;
  if (!prompt && requests.length === 0 && !isDeliberate(place)) return null;

  const isQuiet = !prompt && requests.length === 0;
  const detail = createDetail();
  const line = h(
    'div',
    { class: 'line' },
    prompt && h('p', { class: 'text' }, promptText(speech, said)),
    isQuiet && h('p', { class: 'text quiet' }, speech.say('prompts.quiet')),
    ...(await ownRequests(setting, said)),
    h('div', { class: 'actions' }, ...actionsFor(setting, said, detail)),
  );
  const parts = [
    overview && overviewTable(speech, overview),
    overview && overview.waiting > 0 && waitingLine(setting, overview.waiting),
    line,
    age !== null && h('p', { class: 'age' }, speech.say('prompts.asOf', { when: age }), ' ', retry(setting)),
    detail.element,
  ];
  return {
    look: `prompt ${place}${prompt ? (isStop(prompt.cause) ? ' over' : ' ahead') : ''}`,
    parts: parts.filter((part) => part instanceof Node),
  };
}

/** What the viewer asked for, each with its answer and a way to hide that. */
async function ownRequests(setting: Setting, { prompt, requests }: Said): Promise<HTMLElement[]> {
  return Promise.all(
    requests.map(async (request) => {
      const text = await requestText(setting, request, prompt);
      return h(
        'p',
        { class: 'mine' },
        text,
        request.state !== 'open' && ' ',
        request.state !== 'open' && dismissing(setting, request, text),
      );
    }),
  );
}

function waitingLine({ place, speech: { say } }: Setting, count: number): HTMLElement {
  const label = say('prompts.open');
  const open = button(label, () => void openRequests(place));
  open.setAttribute(
    'aria-label',
    say('prompts.openLabel', { open: label, screen: say('prompts.opens-requests') }),
  );
  return h('p', { class: 'waiting' }, say('prompts.overview-waiting', { count }), ' ', open);
}

/** What a place shows that could not be read and has nothing to fall back on: only where somebody came to look. */
export function unreadScreen(setting: Setting): Screen | null {
  const { place, speech } = setting;
  if (!isDeliberate(place)) return null;
  const text = h('p', { class: 'text quiet' }, speech.say('prompts.unread'));
  const actions = h('div', { class: 'actions' }, retry(setting));
  return { look: `prompt ${place}`, parts: [h('div', { class: 'line' }, text, actions)] };
}

const retry = ({ speech, stage, refresh }: Setting) =>
  button(
    speech.say('prompts.retry'),
    () =>
      void stage.run(async () => {
        await refresh();
      }),
  );
