import * as z from 'zod/mini';

/** What the platform says of the account that asks, beside its id. */
export const accountFields = {
  /** `licensed`, `unlicensed`, `customer`, `anonymous` or `app`, where the platform says it. */
  accountType: z.optional(z.string()),
  /** Whether the person may use this app, where the site gives it to some people only. */
  userAccess: z.catch(z.nullish(z.object({ enabled: z.boolean(), hasAccess: z.boolean() })), undefined),
};

/** The site that the app is installed on, as the platform names it; null where it does not. */
export const siteField = { cloudId: z.catch(z.nullable(z.string().check(z.minLength(1))), null) };

/** Why the account is not answered; null: it is a person with a license of the product who may use this app. */
export function refusalOf({
  accountType,
  userAccess,
}: z.infer<z.ZodMiniObject<typeof accountFields>>): 'not-known' | 'not-licensed' | null {
  if (accountType === 'anonymous') return 'not-known';
  if (accountType !== undefined && accountType !== 'licensed') return 'not-licensed';
  return userAccess?.enabled && !userAccess.hasAccess ? 'not-licensed' : null;
}
