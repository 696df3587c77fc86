import { productOf } from '../../src/contract/modules';
import type { Said } from '../../src/contract/prompts';
import type { RequestKind } from '../../src/prompts';
import { ask } from './ask';
import { hushing, showingHidden } from './hushing';
import { nameOf } from './names';
import { consoleScreen, openConsole } from './open-console';
import { askForm, firstKind } from './parts/ask-form';
import type { Detail } from './parts/detail';
import { button, h } from './parts/dom';
import { renewing } from './renewing';
import type { Setting } from './setting';
import { contactFor } from './wording/contact';
import { refusal } from './wording/refusal';

/** One thing to do first, a way to hush it last. */
export function actionsFor(setting: Setting, said: Said, detail: Detail): HTMLElement[] {
  const { prompt, audience, today, isHidden } = said;
  const list: HTMLElement[] = [];
  if (audience === 'admin') list.push(opening(setting, prompt));
  // Without an audience the place is off for everybody: nobody is to be asked from there.
  // An answer that comes by itself is to be read, and no more.
  else if (audience === 'user' && !isAskedFor(said) && (prompt || setting.place !== 'page-banner'))
    list.push(asking(setting, prompt, detail));

  const inMaintenance = prompt?.cause === 'maintenance-expired' || prompt?.cause === 'maintenance-expiring';
  if (audience === 'admin' && inMaintenance && prompt.license)
    list.push(renewing(setting, prompt.license, today, detail));
  if (prompt) list.push(hushing(setting, prompt));
  else if (isHidden) list.push(showingHidden(setting));
  return list;
}

/** Whether what waits for an answer is what one would ask for here first. */
function isAskedFor({ prompt, requests }: Said): boolean {
  return requests.some(
    ({ state, kind, licenseId }) =>
      state === 'open' &&
      kind === firstKind(prompt?.cause ?? null) &&
      licenseId === (prompt?.license?.id ?? null),
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
      const { id } = answer.value;
      const now = await refresh();
      const isSeen = now?.requests.some((each) => each.id === id) ?? false;
      stage.say(speech.say('prompts.sent'), isSeen);
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
      contactNote(setting, prompt?.license?.contact ?? ''),
    ),
  );
}

/** Whom to ask; not where that is the viewer, by the name that the product tells. */
function contactNote({ speech, accountId, place }: Setting, contact: string): HTMLElement | null {
  if (contact === '') return null;
  const note = h('p', { class: 'contact' });
  void nameOf(accountId, productOf(place)).then((own) => {
    const told = contactFor(contact, own);
    if (told !== null) note.textContent = speech.say('prompts.contact', { contact: told });
  });
  return note;
}
