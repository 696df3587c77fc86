import { z } from 'zod';
import type { HostProduct } from '../../policy';

/** Who asks in the chat, and where, as the platform says. */
export interface ChatAsker {
  accountId: string;
  product: HostProduct;
}

const about = z.object({
  principal: z.object({ accountId: z.string().min(1) }).nullish(),
  accountId: z.string().min(1).nullish(),
});
const within = z.object({ context: z.object({ jira: z.unknown() }) });

/** The asker, from what the platform hands to the action beside its inputs; null where it names nobody. */
export function readAsker(payload: unknown, context: unknown): ChatAsker | null {
  const read = about.safeParse(context).data;
  const accountId = read?.principal?.accountId ?? read?.accountId ?? null;
  if (accountId === null) return null;
  const inJira = within.safeParse(payload).data?.context.jira;
  return { accountId, product: inJira === undefined || inJira === null ? 'confluence' : 'jira' };
}
