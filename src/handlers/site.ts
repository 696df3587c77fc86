import type { Settings, siteQuestions } from '../contract/site';
import type { Ports } from '../ports';
import type { Answers } from './answers';

/** What holds until an admin says otherwise (D1, D13). */
export const DEFAULT_SETTINGS: Settings = { leadDays: [60, 30, 7], timeZone: 'UTC' };

export function siteAnswers({ settings }: Ports): Answers<typeof siteQuestions> {
  return {
    getSite: async (_, { hostLicense }) => ({
      ok: true,
      value: { hostLicense, settings: (await settings.get()) ?? DEFAULT_SETTINGS },
    }),

    saveSettings: async (command) => {
      await settings.set(command.settings);
      return { ok: true, value: command.settings };
    },
  };
}
