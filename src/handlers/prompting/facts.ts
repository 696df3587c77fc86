import type { Ports } from '../../ports';
import type { Facts } from '../../prompts';
import { handleOf } from './handle';

/** The facts with the handles of their licenses, for whatever is shown to somebody. */
export async function withHandles(ports: Pick<Ports, 'handles'>, facts: Facts): Promise<Facts> {
  const licenses = await Promise.all(
    facts.licenses.map(async (license) => ({ ...license, handle: await handleOf(ports, license.id) })),
  );
  return { ...facts, licenses };
}
