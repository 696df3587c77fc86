import type { PromptPorts } from '..';
import { noteAccount } from './account-rows';
import { forgeAdministrators } from './administrators';
import { forgeAttention } from './attention';
import { forgeDigests } from './digests';
import { forgeHandles } from './handles';
import { forgeHushes } from './hushes';
import { forgeLog } from './log';
import { forgeRechecks } from './rechecks';
import { forgeRegister } from './register';
import { forgeRequests } from './requests';
import { forgeSilence } from './silence';

/** What prompts need of Forge's storage and the products. The caller adds the policy. */
export const forgePromptPorts: Omit<PromptPorts, 'policy'> = {
  register: forgeRegister,
  administrators: forgeAdministrators,
  attention: forgeAttention,
  silence: forgeSilence,
  digests: forgeDigests,
  rechecks: forgeRechecks,
  requests: forgeRequests,
  hushes: forgeHushes,
  handles: forgeHandles,
  accounts: { note: noteAccount },
  clock: { now: () => new Date() },
  log: forgeLog,
};
