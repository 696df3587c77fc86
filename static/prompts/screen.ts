import { NavigationTarget, router } from '@forge/bridge';
import type { Said } from '../../src/contract/prompt-questions';
import type { Place } from '../../src/prompts';
import { pathOf } from '../console/routing/route';
import { ask } from './ask';
import { askForm } from './parts/ask-form';
import { button, h } from './parts/dom';
import { hushChoice } from './parts/hush-choice';
import { overviewTable } from './parts/overview-table';
import { requestText } from './parts/request-text';
import type { Speech } from './wording/speech';

/** Where a prompt stands, and who looks. */
export interface Setting {
  place: Place;
  accountId: string;
  timeZone: string;
  speech: Speech;
  /** Asks anew what there is to say, and draws it. */
  refresh: () => Promise<void>;
}

const CONSOLE = { jira: 'license-centre-jira', confluence: 'license-centre-confluence' };

export const isInJira = (place: Place) => place === 'issue-panel' || place === 'dashboard-gadget';
/** Opened or put up to look at: these places say so where nothing needs anybody. */
const isDeliberate = (place: Place) => place === 'byline' || place === 'dashboard-gadget';

/** Everything a place shows: at most one prompt, the viewer's own request, the register at a glance; or nothing at all. */
export async function screenOf(
  setting: Setting,
  said: Said,
  age: string | null,
): Promise<HTMLElement | null> {
  const { place, speech } = setting;
  const { prompt, request, overview } = said;
  if (!prompt && !request && !isDeliberate(place)) return null;

  const note = h('p', { class: 'note', 'aria-live': 'polite' });
  const text = h('p', { class: 'text' }, prompt ? promptText(speech, said) : '');
  const mine = request ? h('p', { class: 'mine' }, await requestText(setting, request)) : null;
  const actions = h('div', { class: 'actions' });
  const detail = h('div', { class: 'detail' });
  const show = (part: HTMLElement | null) => {
    detail.replaceChildren(...(part ? [part] : []));
    part?.querySelector<HTMLElement>('select, button')?.focus();
  };
  const tell = (sentence: string) => {
    show(null);
    note.textContent = sentence;
  };

  actions.append(...actionsFor({ setting, said, show, tell }));
  const isQuiet = !prompt && !request;
  return h(
    'section',
    {
      class: `prompt ${place}${prompt ? ` ${urgencyOf(prompt.cause)}` : ''}`,
      'aria-label': speech.words.overview.title,
    },
    overview && overviewTable(speech, overview),
    h(
      'div',
      { class: 'line' },
      isQuiet ? h('p', { class: 'text quiet' }, speech.words.quiet) : prompt && text,
      mine,
      actions,
    ),
    age !== null && h('p', { class: 'age' }, speech.words.asOf(age)),
    detail,
    note,
  );
}

interface Doing {
  setting: Setting;
  said: Said;
  show: (part: HTMLElement | null) => void;
  tell: (sentence: string) => void;
}

/** One thing to do first, a way to hush it last. */
function actionsFor({ setting, said, show, tell }: Doing): HTMLElement[] {
  const { place, speech, timeZone, refresh } = setting;
  const { prompt, request, audience } = said;
  const { actions } = speech.words;
  const licenseId = prompt?.license?.id ?? null;
  const forAdmin = audience === 'admin';
  const list: HTMLElement[] = [];

  if (forAdmin) list.push(button(actions.open, () => void openConsole(place, prompt), 'primary'));
  else if (request?.state !== 'open') {
    const form = () =>
      show(
        askForm(
          speech,
          prompt?.cause ?? null,
          (kind, text) => send(kind, text),
          () => show(null),
        ),
      );
    const send = async (kind: 'seats' | 'renewal' | 'upgrade', text: string) => {
      const answer = await ask('askAdmin', { licenseId, kind, text, timeZone });
      if (answer?.ok) await refreshAfterAsking(speech.words.asked(speech.instant(answer.value.askedAt)));
      else if (answer?.failure.code === 'already-asked')
        tell(speech.words.alreadyAsked(speech.instant(answer.failure.request.askedAt)));
      else tell(speech.words.failed);
    };
    const refreshAfterAsking = async (sentence: string) => {
      await refresh();
      const note = document.querySelector('.note');
      if (note && !document.querySelector('.mine')) note.textContent = sentence;
    };
    list.push(button(actions.ask, form, prompt ? 'primary' : 'subtle'));
  }

  const inMaintenance = prompt?.cause === 'maintenance-expired' || prompt?.cause === 'maintenance-expiring';
  if (forAdmin && inMaintenance && licenseId !== null) {
    const announce = async () => {
      const answer = await ask('renewalInProgress', { licenseId, timeZone });
      tell(answer?.ok ? speech.words.renewalSet(speech.day(answer.value.until)) : speech.words.failed);
    };
    list.push(button(actions.renewal, () => void announce()));
  }

  const hush = async (key: string, how: { milestone: string } | { days: 7 | 30 }) => {
    const answer = await ask('hush', { key, how, timeZone });
    if (answer?.ok) await refresh();
    else tell(speech.words.failed);
  };
  if (prompt) {
    const { key, milestone } = prompt;
    const choice = () =>
      show(
        hushChoice(
          speech,
          milestone,
          (how) => void hush(key, how),
          () => show(null),
        ),
      );
    list.push(button(actions.notNow, choice));
  } else if (request && request.state !== 'open') {
    const { key, milestone } = request;
    list.push(button(actions.ok, () => void hush(key, { milestone })));
  }
  return list;
}

/** The console, where the prompt has something to be looked at. */
function openConsole(place: Place, prompt: Said['prompt']): Promise<void> {
  const moduleKey = isInJira(place) ? CONSOLE.jira : CONSOLE.confluence;
  const path = consolePath(prompt);
  return router.navigate({ target: NavigationTarget.Module, moduleKey, ...(path === null ? {} : { path }) });
}

/** People who ask are answered under Requests; a license is looked at by itself; the host's stands on the first screen. */
function consolePath(prompt: Said['prompt']): string | null {
  if (prompt?.cause === 'seats-outgrown') return pathOf({ page: 'requests' });
  const id = prompt?.license?.id;
  return id === undefined ? null : pathOf({ page: 'license', id, sample: false });
}

function promptText(speech: Speech, { prompt, audience, today }: Said): string {
  if (!prompt) return '';
  const { cause, day, license, asking } = prompt;
  const contact = license?.contact ?? '';
  const sentence = speech.words.prompt[cause][audience ?? 'user']({
    day: day === null ? '' : speech.day(day),
    distance: day === null ? '' : speech.distance(today, day),
    name: license?.name ?? '',
    contact,
    count: asking ?? 0,
  });
  return audience !== 'admin' && contact !== '' ? `${sentence} ${speech.words.contact(contact)}` : sentence;
}

const urgencyOf = (cause: NonNullable<Said['prompt']>['cause']) =>
  ['maintenance-expired', 'subscription-inactive', 'evaluation-ended'].includes(cause) ? 'over' : 'ahead';
