import { z } from 'zod';
import type { HostProduct } from '../../policy';
import { accountFields, refusalOf } from '../account';

/** Who asks in the chat, and where, as the platform says. */
export interface ChatAsker {
  accountId: string;
  product: HostProduct;
}

const about = z.object({
  principal: z.object({ accountId: z.string().min(1) }).nullish(),
  accountId: z.string().min(1).nullish(),
  ...accountFields,
});
const within = z.object({ context: z.object({ jira: z.unknown() }) });

/** The asker, from what the platform hands to the action beside its inputs; or why nobody is answered. */
export function readAsker(payload: unknown, context: unknown): ChatAsker | 'not-known' | 'not-licensed' {
  const read = about.safeParse(context).data;
  const accountId = read?.principal?.accountId ?? read?.accountId ?? null;
  if (!read || accountId === null) return 'not-known';
  const refusal = refusalOf(read);
  if (refusal) return refusal;
  const inJira = within.safeParse(payload).data?.context.jira;
  return { accountId, product: inJira === undefined || inJira === null ? 'confluence' : 'jira' };
}
