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
  /** Somebody has asked for something. */
  isAsked?: boolean;
  act?: (prompt: FrameLocator) => Promise<void>;
}

const STATES: PromptState[] = [
  ...(['admin', 'user'] as const).flatMap((as): PromptState[] => [
    { name: 'a banner', place: 'confluence', module: 'prompt-banner', as },
    { name: 'a banner put away', place: 'confluence', module: 'prompt-banner', as, act: press('Not now') },
    { name: 'a panel', place: 'jira', module: 'prompt-issue', as, isAsked: true },
    { name: 'a gadget', place: 'board', module: 'prompt-gadget', as, isAsked: true },
  ]),
  { name: 'a request', place: 'jira', module: 'prompt-issue', as: 'user', act: press('Ask an admin') },
  {
    name: 'a renewal',
    place: 'confluence',
    module: 'prompt-banner',
    as: 'admin',
    act: press('Being renewed'),
  },
];

/** A prompt is a piece of the product's page, which has its own title and its own main part. */
const OF_WHOLE_PAGES = ['landmark-one-main', 'page-has-heading-one'];

/** The ground of a prompt is the product's page, which nothing sees from inside the frame. */
function standOnPage(): void {
  document.documentElement.style.background = 'var(--ds-surface)';
}

it('every state of the prompts can be used by everybody, as far as axe can tell', async () => {
  const { preview } = stage;
  const found: (Fault & { where: string })[] = [];
  for (const { name, place, module, as, isAsked, act } of STATES)
    for (const mode of ['light', 'dark'] as const) {
      // Nothing is put away, and nothing was shown lately.
      await preview.reset();
      if (isAsked)
        await preview.ask('askAdmin', { licenseId: null, kind: 'seats', text: '', timeZone: 'UTC' }, BEN);
      const page = await stage.another();
      const rest = await restOf(page);
      await page.goto(`${PLACES[place]}?as=${as}&mode=${mode}`);
      await rest();
      await act?.(frame(page, module));
      await rest();
      expect(framesOf(page)).not.toEqual([]);
      for (const shown of framesOf(page)) await shown.evaluate(standOnPage);
      const look = async (how: string, rules: Rules) => {
        for (const shown of framesOf(page))
          for (const fault of await faultsIn(shown, rules))
            found.push({ ...fault, where: `${name}, ${as}, ${how}` });
      };
      await look(mode, mode === 'light' ? 'all' : 'colours');
      if (mode === 'light') {
        await page.emulateMedia({ forcedColors: 'active' });
        await look('forced colours', 'colours');
        await page.emulateMedia({ forcedColors: 'none' });
        await page.setViewportSize({ width: 320, height: 800 });
        await rest();
        await look('320 px', 'structure');
      }
      await page.close();
    }
  expect(found.filter(({ rule }) => !OF_WHOLE_PAGES.includes(rule))).toEqual([]);
});
