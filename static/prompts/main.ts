import { view } from '@forge/bridge';
import type { Said } from '../../src/contract/prompt-questions';
import type { Place } from '../../src/prompts';
import { ask } from './ask';
import { button } from './parts/dom';
import { recall, remember } from './remembered';
import { screenOf, type Setting } from './screen';
import { speechFor } from './wording/speech';
import './prompts.css';

const PLACE_OF: Readonly<Record<string, Place>> = {
  'confluence:pageBanner': 'page-banner',
  'confluence:contentBylineItem': 'byline',
  'jira:issueContext': 'issue-panel',
  'jira:dashboardGadget': 'dashboard-gadget',
};

/** Nothing is drawn, and takes no height, before it is known what there is to say. */
async function start(): Promise<void> {
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  const place = PLACE_OF[(context.extension as { type?: string }).type ?? ''];
  if (!place) return;
  const timeZone = usable(context.timezone);
  const speech = speechFor(context.locale, timeZone);
  document.documentElement.lang = speech.locale;
  const setting: Setting = { place, accountId: context.accountId ?? '', timeZone, speech, refresh };

  async function refresh(): Promise<void> {
    const answer = await ask('getPrompt', { timeZone });
    if (answer?.ok) {
      remember(place as Place, setting.accountId, answer.value, Date.now());
      await draw(answer.value, null);
      return;
    }
    const silent =
      answer !== null && (answer.failure.code === 'not-known' || answer.failure.code === 'not-licensed');
    const last = silent ? null : recall(place as Place, setting.accountId);
    if (last) await draw(last.said, speech.ago(last.at, Date.now()));
    else document.body.replaceChildren();
  }

  async function draw(said: Said, age: string | null): Promise<void> {
    const screen = await screenOf(setting, said, age);
    if (screen && age !== null)
      screen.querySelector('.age')?.append(
        ' ',
        button(speech.words.actions.retry, () => void refresh()),
      );
    document.body.replaceChildren(...(screen ? [screen] : []));
  }

  await refresh();
}

/** The viewer's zone as the host tells it; the browser's where that is none. */
function usable(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}

void start();
