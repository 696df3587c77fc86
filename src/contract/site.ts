import * as z from 'zod/mini';
import type { Subscription } from '../policy';
import { type Billing, BILLINGS } from './booking';
import { MOST_LEAD_DAYS, MOST_LEAD_TIMES } from './limits';
import { amountSchema, currencySchema } from './money';
import { asks, commands } from './question';
import { saying } from './reading';
import { timeZoneSchema } from './time-zone';

/** The host's own license of this app, on this site (D12). Absent: it does not apply here. */
export interface HostLicense {
  /** As the product of the terms that the app is on this site. */
  product: 'confluence-cloud' | 'jira-cloud';
  state: Subscription['state'] | 'absent';
  /** The end of an evaluation, or of the subscription; an instant, ISO 8601; null where the host does not say. */
  endsAt: string | null;
  /** How often it is paid; null where the host does not say. */
  billing: Billing | null;
}

const leadDaysSchema = z.pipe(
  z
    .array(
      z
        .number()
        .check(
          z.refine(
            (days) => Number.isInteger(days) && days >= 1 && days <= MOST_LEAD_DAYS,
            saying('unknown-value'),
          ),
        ),
    )
    .check(z.maxLength(MOST_LEAD_TIMES)),
  z.transform((days) => [...new Set(days)].sort((a, b) => b - a)),
);

const ownPriceSchema = z.object({
  amount: amountSchema,
  currency: currencySchema,
  per: z.enum(BILLINGS),
});

/** What the company says that this site's own subscription of the app costs, by the month or by the year. */
export type OwnPrice = z.infer<typeof ownPriceSchema>;

export const settingsSchema = z.object({
  /** Days before an expiry at which it is announced (D13). They are kept in order, the largest first, each once. */
  leadDays: leadDaysSchema,
  /** The IANA zone that says what day it is for the daily scan (D1). */
  timeZone: timeZoneSchema,
  /** Read by the budget alone. Left out: nobody has said it, and the subscription has no price. */
  ownPrice: z.optional(ownPriceSchema),
});

/** The app's settings. */
export type Settings = z.infer<typeof settingsSchema>;

/** The host's license and the settings: what the console needs besides the register. */
export interface SiteAnswer {
  hostLicense: HostLicense;
  settings: Settings;
}

/** What admins ask about the site. */
export const siteQuestions = {
  getSite: asks({}).answered<SiteAnswer>(),

  /** Lead times come back in order, each once. */
  saveSettings: commands({ settings: settingsSchema }).answered<Settings>(),
};
