import * as z from 'zod/mini';
import { readBy } from '../../contract/reading';
import type { Asker } from '../../ports/administrators';
import { accountFields, refusalOf } from '../account';

const idText = z.string().check(z.minLength(1));

const about = z.object({
  principal: z.nullish(z.object({ accountId: idText })),
  accountId: z.nullish(idText),
  installContext: z.catch(z.nullable(idText), null),
  ...accountFields,
});
const within = z.object({ context: z.object({ jira: z.unknown() }) });

/** The asker, from what the platform hands to the action beside its inputs; or why nobody is answered. */
export function readAsker(payload: unknown, context: unknown): Asker | 'not-known' | 'not-licensed' {
  const read = readBy(about, context);
  const accountId = read.ok ? (read.value.principal?.accountId ?? read.value.accountId ?? null) : null;
  if (!read.ok || accountId === null) return 'not-known';
  const refusal = refusalOf(read.value);
  if (refusal) return refusal;
  const inside = readBy(within, payload);
  const inJira = inside.ok ? inside.value.context.jira : null;
  const site = read.value.installContext;
  return { site, accountId, product: inJira === undefined || inJira === null ? 'confluence' : 'jira' };
}
