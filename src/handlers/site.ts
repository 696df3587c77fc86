import type { siteQuestions } from '../contract/site';
import type { Ports } from '../ports';
import { settingsNow } from '../ports/settings-now';
import type { Answers } from './answers';

export function siteAnswers({ settings }: Ports): Answers<typeof siteQuestions> {
  return {
    getSite: async (_, { hostLicense }) => ({
      ok: true,
      value: { hostLicense, settings: await settingsNow({ settings }) },
    }),

    saveSettings: async (command) => {
      await settings.set(command.settings);
      return { ok: true, value: command.settings };
    },
  };
}
