import type { Settings } from './site';

/**
 * What holds until an admin says otherwise (D1, D13). It stands apart from the schemas: the console needs it for its
 * first screen, and the library of the schemas later.
 */
export const DEFAULT_SETTINGS: Settings = { leadDays: [60, 30, 7], timeZone: 'UTC' };
