import { view } from '@forge/bridge';
import { productOfModule } from '../../../src/contract/modules';
import { nameOf } from '../../prompts/names';

/** The name of an account as the product tells it to this admin; null where it does not. */
export async function readAccountName(accountId: string): Promise<string | null> {
  try {
    const { extension } = await view.getContext();
    const product = productOfModule(String((extension as { type?: unknown }).type));
    return await nameOf(accountId, product ?? 'confluence');
  } catch {
    return null;
  }
}
