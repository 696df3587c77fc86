import type { Settings } from './questions';

/** What holds until an admin says otherwise (D1, D13). */
export const DEFAULT_SETTINGS: Settings = { leadDays: [60, 30, 7], timeZone: 'UTC' };
