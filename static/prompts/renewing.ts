import type { Said } from '../../src/contract/prompts';
import type { Day } from '../../src/policy';
import { ask } from './ask';
import type { Detail } from './parts/detail';
import { button } from './parts/dom';
import { showDone } from './parts/done';
import { renewForm } from './parts/renew-form';
import { forget } from './remembered';
import type { Setting } from './setting';
import { licenseText } from './wording/prompt-text';
import { refusal } from './wording/refusal';

type PromptedBy = NonNullable<NonNullable<Said['prompt']>['license']>;

/** An admin says until when the renewal of the license is in progress. It can be taken back at once. */
export function renewing(setting: Setting, license: PromptedBy, today: Day, detail: Detail): HTMLElement {
  const { speech, stage } = setting;
  const what = licenseText(speech, license);
  return detail.opener(speech.say('prompts.renewing'), 'subtle', () =>
    renewForm(
      speech,
      { today, what },
      (until) => void stage.run(() => mark(setting, license.id, until, what)),
      detail.close,
    ),
  );
}

async function mark(setting: Setting, licenseId: string, until: Day | null, what: string): Promise<void> {
  const { speech, stage, timeZone, cloudId, refresh } = setting;
  const answer = await ask('renewalInProgress', { licenseId, until, timeZone });
  if (!answer?.ok) {
    stage.say(refusal(speech, answer));
    return;
  }
  forget(cloudId);
  if (until === null) {
    await refresh();
    stage.say(speech.say('prompts.renewalUndone'));
    return;
  }
  const undo = button(
    speech.say('prompts.undo'),
    () => void stage.run(() => mark(setting, licenseId, null, what)),
  );
  showDone(setting, speech.say('prompts.renewalSet', { what, until: speech.day(until) }), [undo]);
}
