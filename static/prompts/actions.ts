import type { Said } from '../../src/contract/prompts';
import type { PromptPayload } from '../../src/contract/questions';
import type { RequestKind } from '../../src/contract/requests';
import { ask } from './ask';
import { consoleScreen, openConsole } from './open-console';
import { askForm, firstKind } from './parts/ask-form';
import type { Detail } from './parts/detail';
import { button } from './parts/dom';
import { hushChoice } from './parts/hush-choice';
import { forget } from './remembered';
import type { Setting } from './setting';
import { refusal } from './wording/refusal';

/** One thing to do first, a way to hush it last. */
export function actionsFor(setting: Setting, said: Said, detail: Detail): HTMLElement[] {
  const { prompt, request, audience } = said;
  const list: HTMLElement[] = [];
  if (audience === 'admin') list.push(opening(setting, prompt));
  // Without an audience the place is off for everybody: nobody is to be asked from there.
  else if (audience === 'user' && !isAskedFor(said)) list.push(asking(setting, prompt, detail));

  const inMaintenance = prompt?.cause === 'maintenance-expired' || prompt?.cause === 'maintenance-expiring';
  if (audience === 'admin' && inMaintenance && prompt.license)
    list.push(announcing(setting, prompt.license.id));
  if (prompt) list.push(hushing(setting, prompt, detail));
  else if (request && request.state !== 'open') list.push(dismissing(setting, request));
  return list;
}

/** Whether what waits for an answer is what one would ask for here first. */
function isAskedFor({ prompt, request }: Said): boolean {
  return (
    request?.state === 'open' &&
    request.kind === firstKind(prompt?.cause ?? null) &&
    request.licenseId === (prompt?.license?.id ?? null)
  );
}

function opening({ place, speech: { say } }: Setting, prompt: Said['prompt']): HTMLElement {
  const label = say('prompts.open');
  const open = button(label, () => void openConsole(place, prompt), 'primary');
  const screen = consoleScreen(say, prompt);
  open.setAttribute('aria-label', say('prompts.openLabel', { open: label, screen }));
  return open;
}

function asking(setting: Setting, prompt: Said['prompt'], detail: Detail): HTMLElement {
  const { speech, stage, timeZone, refresh } = setting;
  const licenseId = prompt?.license?.id ?? null;
  const send = async (kind: RequestKind, text: string) => {
    const answer = await ask('askAdmin', { licenseId, kind, text, timeZone });
    if (answer?.ok) {
      const { id, askedAt } = answer.value;
      const now = await refresh();
      stage.say(speech.say('prompts.asked', { on: speech.instant(askedAt) }), now?.request?.id === id);
      return;
    }
    if (answer?.failure.code === 'already-asked') detail.close();
    stage.say(refusal(speech, answer));
  };
  return detail.opener(speech.say('prompts.ask'), prompt ? 'primary' : 'subtle', () =>
    askForm(
      speech,
      prompt?.cause ?? null,
      (kind, text) => void stage.run(() => send(kind, text)),
      detail.close,
    ),
  );
}

function announcing({ speech, stage, timeZone, cloudId }: Setting, licenseId: string): HTMLElement {
  const announce = async () => {
    const answer = await ask('renewalInProgress', { licenseId, timeZone });
    if (answer?.ok) forget(cloudId);
    stage.say(
      answer?.ok
        ? speech.say('prompts.renewalSet', { until: speech.day(answer.value.until) })
        : refusal(speech, answer),
    );
  };
  return button(speech.say('prompts.renewing'), () => void stage.run(announce));
}

type HushedBy = PromptPayload<'hush'>['how'];

function hush({ speech, stage, timeZone, cloudId, refresh }: Setting, key: string, how: HushedBy): void {
  void stage.run(async () => {
    const answer = await ask('hush', { key, how, timeZone });
    if (answer?.ok) {
      forget(cloudId);
      await refresh();
    } else stage.say(refusal(speech, answer));
  });
}

interface Hushable {
  key: string;
  milestone: string;
}

function hushing(setting: Setting, { key, milestone }: Hushable, detail: Detail): HTMLElement {
  const { speech } = setting;
  return detail.opener(speech.say('prompts.notNow'), 'subtle', () =>
    hushChoice(speech, milestone, (how) => hush(setting, key, how), detail.close),
  );
}

function dismissing(setting: Setting, { key, milestone }: Hushable): HTMLElement {
  return button(setting.speech.say('prompts.ok'), () => hush(setting, key, { milestone }));
}
