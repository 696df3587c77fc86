import './prompts.css';
import { view } from '@forge/bridge';
import { placeOf } from '../../src/contract/modules';
import type { Said } from '../../src/contract/prompts';
import { zoneNamed } from '../../src/contract/zone-name';
import { ask } from './ask';
import { recall, remember } from './remembered';
import { screenOf, unreadScreen } from './screen';
import type { Setting } from './setting';
import { rememberShown, shownLately } from './shown-lately';
import { createStage } from './stage';
import { speechFor } from './wording/speech';

/** Nothing is drawn, and takes no height, before it is known what there is to say. */
async function start(): Promise<void> {
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  const place = placeOf((context.extension as { type?: string }).type ?? '');
  if (!place) return;
  const timeZone = zoneNamed(context.timezone) ?? browserZone();
  // The question is on its way while the words load.
  const viewer = { place, cloudId: context.cloudId ?? '', accountId: context.accountId ?? '' };
  const answer = ask('getPrompt', { timeZone, ...shownLately(viewer) });
  const speech = await speechFor(context.locale, timeZone);
  document.documentElement.lang = speech.locale;
  document.title = speech.say('prompts.app');
  const setting: Setting = {
    ...viewer,
    timeZone,
    speech,
    stage: createStage(speech.say('prompts.overview-title')),
    refresh: async () => {
      const said = await look(setting);
      setting.stage.takeFocus();
      return said;
    },
  };
  await look(setting, answer);
}

/** Asks what there is to say and draws it; where no answer comes, what was known last. */
async function look(
  setting: Setting,
  asked = ask('getPrompt', { timeZone: setting.timeZone, ...shownLately(setting) }),
): Promise<Said | null> {
  const { stage, speech } = setting;
  const answer = await asked;
  if (answer?.ok) {
    remember(setting, answer.value, Date.now());
    rememberShown(setting, answer.value);
    stage.draw(await screenOf(setting, answer.value, null));
    return answer.value;
  }
  const code = answer?.failure.code;
  const last = recall(setting);
  if (code === 'not-known' || code === 'not-licensed') stage.draw(null);
  else if (last) stage.draw(await screenOf(setting, last.said, speech.ago(last.at, Date.now())));
  else stage.draw(unreadScreen(setting));
  return null;
}

const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

void start();
