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
import { isAboutSame } from './wording/own-request-text';
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
  const [same, others] = await ownRequests(setting, said);
  const line = h(
    'div',
    { class: 'line' },
    prompt && h('p', { class: 'text' }, promptText(speech, said)),
    isQuiet && h('p', { class: 'text quiet' }, speech.say('prompts.quiet')),
    ...same,
    ...(prompt ? [] : others),
    h('div', { class: 'actions' }, ...actionsFor(setting, said, detail)),
  );
  const parts = [
    overview && overviewTable(speech, overview),
    overview && overview.waiting > (prompt?.asking?.count ?? 0) && waitingLine(setting, overview.waiting),
    line,
    age !== null && h('p', { class: 'age' }, speech.say('prompts.asOf', { when: age }), ' ', retry(setting)),
    detail.element,
    prompt && others.length > 0 && besides(setting, others),
  ];
  return {
    look: `prompt ${place}${prompt ? (isStop(prompt.cause) ? ' over' : ' ahead') : ''}`,
    parts: parts.filter((part) => part instanceof Node),
  };
}

/** What the viewer asked for about the prompt's license, and about others: each with its answer and a way to hide that. */
async function ownRequests(
  setting: Setting,
  { prompt, requests }: Said,
): Promise<[same: HTMLElement[], others: HTMLElement[]]> {
  const drawn = await Promise.all(
    requests.map(async (request) => {
      const text = await requestText(setting, request, prompt);
      const ok = request.state !== 'open' && dismissing(setting, request, text);
      return { isSame: isAboutSame(request, prompt), line: h('p', { class: 'mine' }, text, ok && ' ', ok) };
    }),
  );
  const linesOf = (wanted: boolean) => drawn.flatMap(({ isSame, line }) => (isSame === wanted ? [line] : []));
  return [linesOf(true), linesOf(false)];
}

/** What is about other licenses stands apart, so that nobody takes it for one on the prompt's. */
const besides = ({ speech }: Setting, lines: HTMLElement[]): HTMLElement =>
  h('div', { class: 'besides' }, h('h2', {}, speech.say('prompts.yourRequests')), ...lines);

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
