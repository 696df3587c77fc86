import type { FrameLocator } from 'playwright-core';
import { BEN, frame, PLACES } from '../prompts/places';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { restOf } from '../words/at-rest';
import { type Fault, faultsIn, framesOf, type Rules } from './axe';

const stage = browserStage();

const press =
  (...names: string[]) =>
  async (prompt: FrameLocator): Promise<void> => {
    for (const name of names) await prompt.getByRole('button', { name }).first().click();
  };

interface PromptState {
  name: string;
  place: keyof typeof PLACES;
  module: string;
  as: 'admin' | 'user';
  act?: (prompt: FrameLocator) => Promise<void>;
}

const STATES: PromptState[] = (['admin', 'user'] as const).flatMap((as) => [
  { name: 'a banner', place: 'confluence', module: 'prompt-banner', as },
  { name: 'a banner put away', place: 'confluence', module: 'prompt-banner', as, act: press('Not now') },
  { name: 'a panel', place: 'jira', module: 'prompt-issue', as },
  { name: 'a panel put away', place: 'jira', module: 'prompt-issue', as, act: press('Not now') },
  { name: 'a gadget', place: 'board', module: 'prompt-gadget', as },
  as === 'user'
    ? { name: 'a request', place: 'jira', module: 'prompt-issue', as, act: press('Ask an admin') }
    : { name: 'a renewal', place: 'jira', module: 'prompt-issue', as, act: press('Being renewed') },
]);

it('every state of the prompts can be used by everybody, as far as axe can tell', async () => {
  const { page, preview } = stage;
  const rest = await restOf(page);
  const found: (Fault & { where: string })[] = [];
  for (const { name, place, module, as, act } of STATES)
    for (const mode of ['light', 'dark'] as const) {
      // What was put away before is back.
      await preview.reset();
      await preview.ask('askAdmin', { licenseId: null, kind: 'seats', text: '', timeZone: 'UTC' }, BEN);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${PLACES[place]}?as=${as}&mode=${mode}`);
      await rest();
      await act?.(frame(page, module));
      await rest();
      const look = async (how: string, rules: Rules) => {
        for (const shown of framesOf(page))
          for (const fault of await faultsIn(shown, rules))
            found.push({ ...fault, where: `${name}, ${as}, ${how}` });
      };
      await look(mode, mode === 'light' ? 'all' : 'colours');
      if (mode === 'dark') continue;
      await page.emulateMedia({ forcedColors: 'active' });
      await look('forced colours', 'colours');
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 320, height: 800 });
      await rest();
      await look('320 px', 'structure');
    }
  expect(found).toEqual([]);
});
