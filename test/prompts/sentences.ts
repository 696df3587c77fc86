/* What prompts say on 15 June 2026, word by word. */

/** Where nothing is said. */
export const NOTHING = '—';
export const ROME_60 =
  'Mockups for JIRA Server has updates and support through 13 Aug 2026, in 59 days. It keeps working afterwards.';
export const ROME_7 =
  'Mockups for JIRA Server has updates and support through 21 Jun 2026, in 6 days. It keeps working afterwards.';
export const ROME_7_ADMIN =
  'Maintenance for Rome runs through 21 Jun 2026, in 6 days. Renew it by then to stay covered.';
export const LISBON_30 =
  'Mockups for Confluence Server has updates and support through 14 Jul 2026, in 29 days. It keeps working afterwards.';
export const LISBON_30_ADMIN =
  'Maintenance for Lisbon runs through 14 Jul 2026, in 29 days. Renew it by then to stay covered.';
export const LISBON_50_ADMIN =
  'Maintenance for Lisbon runs through 3 Aug 2026, in 49 days. Renew it by then to stay covered.';
export const ROME_EXPIRED =
  'Mockups for JIRA Server has had no updates or support since 15 Jun 2026. It keeps working as it is.';
export const ROME_EXPIRED_ADMIN =
  'Maintenance for Rome has expired: it covered through 14 Jun 2026, yesterday. The license keeps working; renew it for updates and support.';
export const LISBON_OLD =
  'Mockups for Confluence Server has had no updates or support since 2 Mar 2019. It keeps working as it is.';
export const LISBON_OLD_ADMIN =
  'Maintenance for Lisbon has expired: it covered through 1 Mar 2019, 7 years ago. The license keeps working; renew it for updates and support.';
export const INACTIVE = 'Mockups cannot be edited on this site: its subscription is inactive.';
export const INACTIVE_ADMIN =
  'The subscription to Mockups on this site is inactive. Renew it under “Manage apps”: until then nothing can be edited or changed, and no reminder is sent.';
export const TRIAL_ENDS = 'The trial of Mockups on this site runs through 21 Jun 2026, in 6 days.';
export const TRIAL_OVER = 'The trial of Mockups on this site has ended; it ran through 9 Jun 2026.';
