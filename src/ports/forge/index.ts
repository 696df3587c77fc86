import type { Ports } from '..';
import { forgeAccounts } from './accounts';
import { forgeAdministrators } from './administrators';
import { forgeAttention } from './attention';
import { forgeHandles } from './handles';
import { forgeHushes } from './hushes';
import { forgeImportColumns } from './import-columns';
import { forgeInstallation } from './installation';
import { forgeKeyVault } from './key-vault';
import { forgeLog } from './log';
import { forgeRegister } from './register';
import { forgeHistory } from './reminding/history';
import { forgeLedger } from './reminding/ledger';
import { forgeTargetSettings } from './reminding/target-settings';
import { forgeTargets } from './reminding/targets';
import { forgeRequests } from './requests';
import { forgeSettings } from './settings-store';
import { forgeSilence } from './silence';

/** The ports on Forge's storage and the products' REST APIs. The caller adds the policy. */
export const forgePorts: Omit<Ports, 'policy'> = {
  register: forgeRegister,
  vault: forgeKeyVault,
  administrators: forgeAdministrators,
  settings: forgeSettings,
  importColumns: forgeImportColumns,
  attention: forgeAttention,
  silence: forgeSilence,
  requests: forgeRequests,
  hushes: forgeHushes,
  handles: forgeHandles,
  accounts: forgeAccounts,
  installation: forgeInstallation,
  reminding: {
    ledger: forgeLedger,
    history: forgeHistory,
    targets: forgeTargets,
    targetSettings: forgeTargetSettings,
  },
  clock: { now: () => new Date() },
  log: forgeLog,
};
