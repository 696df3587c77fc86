import type { CheckFact } from '../../../contract/installation';
import type { HostProduct } from '../../../policy';
import type { CheckCall } from '../../installation';
import { SCOPE_CALLS, type ScopeCall } from './scope-calls';

/** Each scope of a product by a harmless call. */
export const scopesOf =
  (product: HostProduct) =>
  async (call: CheckCall): Promise<CheckFact[]> => {
    const facts: CheckFact[] = [];
    for (const scopeCall of SCOPE_CALLS[product]) facts.push(await tried(scopeCall, call));
    // Where the app is open, it is installed. It can be missing in the other product, and then works without it.
    const isAbsent = call.product !== product && facts.every(({ code }) => code !== 'call-allowed');
    return isAbsent ? [{ code: 'product-absent' }] : facts;
  };

/** Without the scope the answer is 401 or 403. An answer that there is no such thing comes only to who may ask. */
async function tried({ scope, ask }: ScopeCall, call: CheckCall): Promise<CheckFact> {
  try {
    const { status } = await ask(call);
    const said = { what: scope, count: status };
    if (status === 401 || status === 403) return { code: 'call-refused', ...said };
    return { code: status === 429 || status >= 500 ? 'call-unclear' : 'call-allowed', ...said };
  } catch {
    return { code: 'call-unclear', what: scope, count: 0 };
  }
}
