import type { HostLicense, SiteAnswer, siteQuestions } from '../contract/site';
import type { Ports } from '../ports';
import { settingsNow } from '../ports/settings-now';
import type { Answers } from './answers';

export function siteAnswers(ports: Ports): Answers<typeof siteQuestions> {
  return {
    getSite: async (_, { hostLicense }) => ({ ok: true, value: await siteOf(ports, hostLicense) }),

    saveSettings: async (command) => {
      await ports.settings.set(command.settings);
      return { ok: true, value: command.settings };
    },
  };
}

/** What the console needs besides the register. */
export const siteOf = async (
  { settings }: Pick<Ports, 'settings'>,
  hostLicense: HostLicense,
): Promise<SiteAnswer> => ({ hostLicense, settings: await settingsNow({ settings }) });
