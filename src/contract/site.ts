import * as z from 'zod/mini';
import type { Subscription } from '../policy';
import { MOST_LEAD_DAYS, MOST_LEAD_TIMES } from './limits';
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

export const settingsSchema = z.object({
  /** Days before an expiry at which it is announced (D13). They are kept in order, the largest first, each once. */
  leadDays: leadDaysSchema,
  /** The IANA zone that says what day it is for the daily scan (D1). */
  timeZone: timeZoneSchema,
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
