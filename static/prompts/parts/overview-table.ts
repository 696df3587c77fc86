import type { Overview } from '../../../src/contract/prompts';
import type { PromptSpeech } from '../wording/speech';
import { h } from './dom';

const ORDER = ['now', 'soon', 'fine', 'unknown'] as const;

/** How many licenses are in which state. None of the unknown needs no word. */
export function overviewTable({ say, number }: PromptSpeech, overview: Overview): HTMLElement {
  const shown = ORDER.filter((state) => state !== 'unknown' || overview.unknown > 0);
  return h(
    'div',
    { class: 'overview' },
    h(
      'dl',
      {},
      ...shown.map((state) =>
        h(
          'div',
          { class: `state ${state}${overview[state] === 0 ? ' none' : ''}` },
          h('dt', {}, say(`prompts.overview-${state}`)),
          h('dd', {}, number(overview[state])),
        ),
      ),
    ),
    !overview.complete &&
      h('p', { class: 'age' }, say('prompts.overview-more', { count: number(countedIn(overview)) })),
  );
}

const countedIn = (overview: Overview) => ORDER.reduce((sum, state) => sum + overview[state], 0);
