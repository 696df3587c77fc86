import type { Installation } from '../../installation';
import { index, pages } from './queries';
import { eventOf, forgetEvent, noteEvent, sendEvent } from './round-trip';
import { scopesOf } from './scopes';
import { secrets } from './secrets';
import { conditions, createOnce, nulls } from './single-rows';
import { accounts, clock, hostLicense } from './surroundings';
import { transactions } from './transactions';

/** The checks on Forge's storage, secrets and queue, and on the products' REST APIs. */
export const forgeInstallation: Installation = {
  checks: {
    'create-once': createOnce,
    conditions,
    transactions,
    nulls,
    index,
    pages,
    secrets,
    confluence: scopesOf('confluence'),
    jira: scopesOf('jira'),
    accounts,
    clock,
    'host-license': hostLicense,
  },
  sendEvent,
  noteEvent,
  eventOf,
  forgetEvent,
};
