import type { ReminderPorts } from '../../reminder-ports';
import { forgePorts } from '..';
import { forgeSchema } from '../schema-store';
import { forgeHistory } from './history';
import { hostEnds } from './host-ends';
import { forgeLedger } from './ledger';
import { enqueue } from './queue';
import { forgeRenewals } from './renewals';
import { forgeTargetSettings } from './target-settings';
import { forgeTargets } from './targets';
import { hostIsInactive, hostLicense } from './told-host-license';

/** What the scan and the delivery need, on Forge's storage and queue and the products' REST APIs. */
export const forgeReminderPorts: Omit<ReminderPorts, 'policy'> = {
  ...forgePorts,
  schema: forgeSchema,
  ledger: forgeLedger,
  history: forgeHistory,
  targets: forgeTargets,
  targetSettings: forgeTargetSettings,
  renewals: forgeRenewals,
  hostEnds,
  hostIsInactive,
  hostLicense,
  enqueue,
};
