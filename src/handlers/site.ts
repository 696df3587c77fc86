import { DEFAULT_SETTINGS } from '../contract/default-settings';
import type { Answered } from '../contract/failure';
import type { HostLicense, Settings } from '../contract/questions';
import type { Ports } from '../ports';
import type { Caller } from './caller';

export function siteAnswers({ settings }: Ports) {
  return {
    getSite: async (
      _: object,
      { hostLicense }: Caller,
    ): Promise<Answered<{ hostLicense: HostLicense; settings: Settings }>> => ({
      ok: true,
      value: { hostLicense, settings: (await settings.get()) ?? DEFAULT_SETTINGS },
    }),

    saveSettings: async (command: { settings: Settings }): Promise<Answered<Settings>> => {
      await settings.set(command.settings);
      return { ok: true, value: command.settings };
    },
  };
}
