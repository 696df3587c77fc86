import { isDeliberate } from '../../src/contract/modules';
import type { Said } from '../../src/contract/prompts';
import { actionsFor } from './actions';
import { createDetail } from './parts/detail';
import { button, h } from './parts/dom';
import { overviewTable } from './parts/overview-table';
import { requestText } from './parts/request-text';
import type { Setting } from './setting';
import type { Screen } from './stage';
import { promptText } from './wording/prompt-text';

/**
 * Everything a place shows: at most one prompt, the viewer's own request, the register at a glance; or nothing at all.
 * `age` is how long ago it was read, where that is not now.
 */
export async function screenOf(setting: Setting, said: Said, age: string | null): Promise<Screen | null> {
  const { place, speech } = setting;
  const { prompt, request, overview } = said;
  if (!prompt && !request && !isDeliberate(place)) return null;

  const isQuiet = !prompt && !request;
  const mine = request ? h('p', { class: 'mine' }, await requestText(setting, request)) : null;
  const detail = createDetail();
  const line = h(
    'div',
    { class: 'line' },
    prompt && h('p', { class: 'text' }, promptText(speech, said)),
    isQuiet && h('p', { class: 'text quiet' }, speech.say('prompts.quiet')),
    mine,
    h('div', { class: 'actions' }, ...actionsFor(setting, said, detail)),
  );
  const parts = [
    overview && overviewTable(speech, overview),
    line,
    age !== null && h('p', { class: 'age' }, speech.say('prompts.asOf', { when: age }), ' ', retry(setting)),
    detail.element,
  ];
  return {
    look: `prompt ${place}${prompt ? ` ${urgencyOf(prompt.cause)}` : ''}`,
    parts: parts.filter((part) => part instanceof Node),
  };
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

const urgencyOf = (cause: NonNullable<Said['prompt']>['cause']) =>
  ['maintenance-expired', 'subscription-inactive', 'evaluation-ended'].includes(cause) ? 'over' : 'ahead';
