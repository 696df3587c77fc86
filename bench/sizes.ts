import path from 'node:path';
import { makeResolver } from '@forge/resolver';
import { createPlatform, installPlatform, PEOPLE, readManifest } from '../preview/platform';
import type { Contract } from '../src/contract/questions';
import { createHandlers } from '../src/handlers';
import { createPromptHandlers } from '../src/handlers/prompting';
import { mockupsPolicy } from '../src/policy';
import { forgePorts } from '../src/ports/forge';
import { MOST_KB, promptScripts } from './prompt-bundle';

/*
 * Prints what prompts weigh and what they cost: the bundle, gzip, and the calls that one question makes of the
 * platform. `npm run sizes`.
 */
const ROOT = path.join(import.meta.dirname, '..');
const NOON = '2015-05-09T12:00:00.000Z';

function printBundle(): void {
  const scripts = promptScripts();
  const line = (kilobytes: number, what: string) =>
    console.log(`${kilobytes.toFixed(1).padStart(8)} KB  ${what}`);
  for (const { name, kilobytes } of scripts) line(kilobytes, name);
  const total = scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  line(total, `all JavaScript of the prompts, gzip; at most ${MOST_KB}\n`);
}

async function printCalls(): Promise<void> {
  const platform = createPlatform({ manifest: readManifest(ROOT), callMs: 20 });
  const forge = installPlatform(platform);
  const ports = { ...forgePorts, policy: mockupsPolicy, clock: { now: () => new Date(NOON) } };
  const consoleOf = makeResolver(createHandlers(ports));
  const promptsOf = makeResolver<Contract['prompts']>(createPromptHandlers(ports));
  const ask = (
    resolver: typeof consoleOf,
    functionKey: string,
    payload: object,
    type: string,
    as: keyof typeof PEOPLE,
  ) => {
    const { accountId } = PEOPLE[as];
    return forge.during({ accountId }, () =>
      resolver(
        { call: { functionKey, payload }, context: { extension: { type } } },
        {
          principal: { accountId },
        },
      ),
    );
  };
  const asAdmin = (functionKey: string, payload: object) =>
    ask(consoleOf, functionKey, payload, 'jira:adminPage', 'admin');
  const register = (name: string, on: string) =>
    asAdmin('addLicense', {
      draft: {
        name,
        contact: 'Anna',
        license: { product: 'jira-server', channel: 'direct', history: [{ kind: 'new', on, seats: 10 }] },
      },
      key: null,
      timeZone: 'UTC',
    });
  const measure = async (title: string) => {
    for (const as of ['user', 'admin'] as const) {
      platform.log.clear();
      await ask(promptsOf, 'getPrompt', { timeZone: 'UTC' }, 'confluence:pageBanner', as);
      const calls = Object.entries(platform.log.counts()).map(([kind, count]) => `${count} ${kind}`);
      console.log(`${title}, ${as}:`.padEnd(44), calls.join(', '));
    }
  };

  console.log('Calls of the platform for one question of the banner:');
  await measure('empty register');
  for (let i = 0; i < 200; i += 1) await register(`No ${i}`, '2015-05-01');
  await measure('200 licenses, all covered for long');
  await register('Paris', '2014-01-01');
  await measure('one expired');
  await ask(
    promptsOf,
    'askAdmin',
    { licenseId: null, kind: 'seats', text: '', timeZone: 'UTC' },
    'confluence:pageBanner',
    'user',
  );
  await measure('one expired, and seats are asked for');
}

printBundle();
await printCalls();
