import { createPlatform, installPlatform, PEOPLE, type Role } from '../../preview/platform';
import { dueOn } from '../../src/contract/due-on';
import type { LicenseEntry } from '../../src/contract/licenses';
import { createChatActions } from '../../src/handlers/chat';
import { type License, mockupsPolicy } from '../../src/policy';
import { forgePorts } from '../../src/ports/forge';
import { appManifest } from '../app-manifest';
import { CALL_MS } from '../call-time';
import { entry } from '../contract/entries';
import { forEachTest } from '../for-each-test';
import { watchSecrecy } from '../secrecy';

const LONG_AGO = '2015-02-01T00:00:00.000Z';

/** Covered through 2016-01-30. */
export const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2015-01-31', seats: 10 }],
};

export const actions = createChatActions({
  ...forgePorts,
  policy: mockupsPolicy,
  clock: { now: () => new Date('2016-01-20T12:00:00.000Z') },
  log: { broke: () => undefined },
});

/** Registers a license that has a key. */
export const keep = (
  id: string,
  name: string,
  kept: License,
  contact = 'Ann',
  over: Partial<LicenseEntry> = {},
) =>
  forgePorts.register.change({
    id,
    base: null,
    next: {
      license: {
        entry: entry({ id, name, contact, license: kept, hasKey: true, keyHint: 'SEEN', ...over }),
        keyReference: 'license-key:1',
      },
      dueOn: dueOn(mockupsPolicy, kept),
    },
    adopts: null,
    discards: null,
    at: LONG_AGO,
  });

/** The chat's actions on an emulated cloud with two licenses, for the tests of a file. Each test finds it as new. */
export function chatStage() {
  const cloud = forEachTest(() => {
    const platform = createPlatform({ manifest: appManifest, callMs: CALL_MS });
    const forge = installPlatform(platform);
    const secrecy = watchSecrecy(platform);
    const close = () => {
      forge.uninstall();
      secrecy.hold();
    };
    return { platform, during: forge.during, told: secrecy.tell, close };
  });
  beforeEach(async () => {
    await keep('a', 'Acme wiki', license);
    await keep('b', 'Branch', license);
    await forgePorts.vault.putLoose('license-key:1', 'SECRET-KEY-SEEN', LONG_AGO);
  });
  return {
    cloud,
    as: async (role: Role, action: keyof typeof actions, inputs: object) => {
      const { accountId } = PEOPLE[role];
      const asking = () => actions[action](inputs, { principal: { accountId } });
      const answer = await cloud.during({ accountId }, asking);
      cloud.told(`an answer to ${action}`, answer);
      return answer;
    },
  };
}
