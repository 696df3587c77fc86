import type { Ports } from '..';
import { forgeAccounts } from './accounts';
import { forgeDeletions } from './deletions';
import { forgeImportColumns } from './import-columns';
import { forgeImportJobs } from './import-jobs';
import { forgeInstallation } from './installation';
import { forgeKeyVault } from './key-vault';
import { forgePeople } from './people';
import { forgePromptPorts } from './prompt-ports';
import { forgeHistory } from './reminding/history';
import { forgeLedger } from './reminding/ledger';
import { forgeTargetSettings } from './reminding/target-settings';
import { forgeTargets } from './reminding/targets';
import { forgeSettings } from './settings-store';

/** The ports on Forge's storage and the products' REST APIs. The caller adds the policy. */
export const forgePorts: Omit<Ports, 'policy'> = {
  ...forgePromptPorts,
  accounts: forgeAccounts,
  vault: forgeKeyVault,
  deletions: forgeDeletions,
  settings: forgeSettings,
  people: forgePeople,
  importColumns: forgeImportColumns,
  importJobs: forgeImportJobs,
  installation: forgeInstallation,
  reminding: {
    ledger: forgeLedger,
    history: forgeHistory,
    targets: forgeTargets,
    targetSettings: forgeTargetSettings,
  },
};
