import type { Said, ShownRequest } from '../../src/contract/prompts';
import type { PromptPayload } from '../../src/contract/questions';
import type { Dismissal } from '../../src/prompts';
import { isStop, QUIET_DAYS } from '../../src/prompts/prompt';
import { ask } from './ask';
import { button } from './parts/dom';
import { showDone } from './parts/done';
import { forget } from './remembered';
import type { Setting } from './setting';
import { licenseText } from './wording/prompt-text';
import { refusal } from './wording/refusal';

type Prompted = NonNullable<Said['prompt']>;
type Thing = Pick<PromptPayload<'hush'>, 'key' | 'milestone' | 'about'>;

/** "Not now" hides it for some days in one click; the other choices stand beside what that did. */
export function hushing(setting: Setting, prompt: Prompted): HTMLElement {
  return button(setting.speech.say('prompts.notNow'), () => dismiss(setting, prompt, 'not-now'));
}

/** Hides the answer to the viewer's own request. */
export function dismissing(setting: Setting, { key, milestone }: ShownRequest, label: string): HTMLElement {
  const { speech } = setting;
  const thing = { key, milestone, about: null };
  const ok = button(speech.say('prompts.ok'), () =>
    send(setting, thing, 'until-it-changes', async () => {
      const said = await setting.refresh();
      if (!said?.prompt && (said?.requests.length ?? 0) === 0)
        showDone(setting, speech.say('prompts.hidden-answer'), [undoing(setting, thing)]);
    }),
  );
  ok.setAttribute(
    'aria-label',
    speech.say('prompts.openLabel', { open: speech.say('prompts.ok'), screen: label }),
  );
  return ok;
}

/** Shows the viewer again what they hid. */
export function showingHidden(setting: Setting): HTMLElement {
  const { speech, stage, refresh } = setting;
  return button(
    speech.say('prompts.showHidden'),
    () =>
      void stage.run(async () => {
        const answer = await ask('showHidden');
        if (answer?.ok) await refresh();
        stage.say(answer?.ok ? speech.say('prompts.shownAgain') : refusal(speech, answer), answer?.ok);
      }),
  );
}

function dismiss(setting: Setting, prompt: Prompted, how: Dismissal): void {
  const { key, milestone, about } = prompt;
  const thing = { key, milestone, about };
  send(setting, thing, how, () =>
    showDone(setting, hiddenText(setting, prompt, how), choices(setting, prompt, how)),
  );
}

/** What else there is to choose. What has stopped working is hidden for some days and no longer. */
function choices(setting: Setting, prompt: Prompted, how: Dismissal): HTMLElement[] {
  const { speech } = setting;
  const { key, milestone, about, cause } = prompt;
  const others = isStop(cause) ? [] : (['until-it-changes', 'not-for-me'] as const);
  return [
    undoing(setting, { key, milestone, about }),
    ...others
      .filter((each) => each !== how)
      .map((each) => button(speech.say(`prompts.choose-${each}`), () => dismiss(setting, prompt, each))),
  ];
}

function hiddenText({ speech }: Setting, { license }: Prompted, how: Dismissal): string {
  const key = how === 'not-for-me' && !license ? 'hidden-not-for-me-site' : (`hidden-${how}` as const);
  return speech.say(`prompts.${key}`, {
    days: QUIET_DAYS,
    what: license ? licenseText(speech, license) : '',
  });
}

function undoing(setting: Setting, thing: Thing): HTMLElement {
  const { speech, stage, refresh } = setting;
  return button(speech.say('prompts.undo'), () =>
    send(setting, thing, 'taken-back', async () => {
      await refresh();
      stage.say(speech.say('prompts.shownAgain'), true);
    }),
  );
}

function send(
  { speech, stage, timeZone, cloudId }: Setting,
  thing: Thing,
  how: PromptPayload<'hush'>['how'],
  done: () => void | Promise<void>,
): void {
  void stage.run(async () => {
    const answer = await ask('hush', { ...thing, how, timeZone });
    if (!answer?.ok) {
      stage.say(refusal(speech, answer));
      return;
    }
    forget(cloudId);
    await done();
  });
}
