import type { Ports } from '..';
import { forgeAdministrators } from './administrators';
import { forgeKeyVault } from './key-vault';
import { forgeLog } from './log';
import { forgeRegister } from './register';
import { forgeSettings } from './settings-store';

/** The ports on Forge's storage and the products' REST APIs. */
export const forgePorts: Ports = {
  register: forgeRegister,
  vault: forgeKeyVault,
  administrators: forgeAdministrators,
  settings: forgeSettings,
  clock: { now: () => new Date() },
  log: forgeLog,
};
