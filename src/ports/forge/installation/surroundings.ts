import api, { route } from '@forge/api';
import type { CheckFact } from '../../../contract/installation';
import type { HostProduct } from '../../../policy';
import type { KnownAccount } from '../../accounts';
import { type CheckCall, CLOCKS_MAY_DIFFER_MS } from '../../installation';
import { BY_UPDATE, knownAccounts } from '../account-rows';
import { forgeAccounts } from '../accounts';
import { licenseInContext } from '../reminding/license-in-context';
import { SCOPE_CALLS } from './scope-calls';

/** Reports one of the accounts that are reported each week anyway. */
export async function accounts(): Promise<CheckFact[]> {
  const first = await firstAccount();
  if (!first) return [{ code: 'nothing-to-report' }];
  try {
    await forgeAccounts.report([first]);
    return [{ code: 'report-taken' }];
  } catch {
    return [{ code: 'report-refused' }];
  }
}

async function firstAccount(): Promise<KnownAccount | undefined> {
  for await (const [first] of knownAccounts.pages({ index: BY_UPDATE, atMost: 1 })) if (first) return first;
  return undefined;
}

/** The function's clock and the product's, as the product writes it at its answers. */
export async function clock(call: CheckCall): Promise<CheckFact[]> {
  const said = await productDate(call.product, call);
  if (said === null) return [{ code: 'product-clock-unknown' }];
  const count = Math.abs(call.now.getTime() - said);
  return [{ code: count <= CLOCKS_MAY_DIFFER_MS ? 'product-clock-near' : 'product-clock-far', count }];
}

async function productDate(product: HostProduct, call: CheckCall): Promise<number | null> {
  try {
    const response = await SCOPE_CALLS[product].find(({ scope }) => scope.startsWith('read:'))?.ask(call);
    const at = Date.parse(response?.headers.get('date') ?? '');
    return Number.isNaN(at) ? null : at;
  } catch {
    return null;
  }
}

/** Who tells of the host's license of this app: the function's context, or the License API. */
export async function hostLicense(): Promise<CheckFact[]> {
  if (licenseInContext()) return [{ code: 'license-told' }];
  try {
    const { ok, status } = await api.asApp().requestAtlassian(route`/forge/app/v1/license`);
    // It answers once in five minutes, and the daily scan may just have asked.
    const isAnswered = ok || status === 429;
    return [{ code: isAnswered ? 'license-answered' : 'license-unanswered', count: status }];
  } catch {
    return [{ code: 'license-unanswered', count: 0 }];
  }
}
