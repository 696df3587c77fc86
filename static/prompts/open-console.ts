import { NavigationTarget, router } from '@forge/bridge';
import { productOf } from '../../src/contract/modules';
import type { Said } from '../../src/contract/prompts';
import type { HostProduct } from '../../src/policy';
import type { Place } from '../../src/prompts';
import { pathOf } from '../console/routing/route';
import type { PromptSpeech } from './wording/speech';

const CONSOLE: Record<HostProduct, string> = {
  jira: 'license-centre-jira',
  confluence: 'license-centre-confluence',
};

/** The console, where the prompt has something to be looked at. */
export const openConsole = (place: Place, prompt: Said['prompt']): Promise<void> =>
  openAt(place, consolePath(prompt));

/** The console, where requests are answered. */
export const openRequests = (place: Place): Promise<void> => openAt(place, pathOf({ page: 'requests' }));

function openAt(place: Place, path: string | null): Promise<void> {
  const moduleKey = CONSOLE[productOf(place)];
  return router.navigate({ target: NavigationTarget.Module, moduleKey, ...(path === null ? {} : { path }) });
}

/** People who ask are answered under Requests; a license is looked at by itself; the host's stands on the first screen. */
function consolePath(prompt: Said['prompt']): string | null {
  if (prompt?.cause === 'requests-waiting') return pathOf({ page: 'requests' });
  const id = prompt?.license?.id;
  return id === undefined ? null : pathOf({ page: 'license', id, sample: false });
}

/** What stands there, in words: who hears the button's name alone learns where it leads. */
export function consoleScreen(say: PromptSpeech['say'], prompt: Said['prompt']): string {
  if (prompt?.cause === 'requests-waiting') return say('prompts.opens-requests');
  return prompt?.license
    ? (prompt.license.name ?? say('prompts.opens-license'))
    : say('prompts.opens-licenses');
}
