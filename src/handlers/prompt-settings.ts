import type { promptSettingQuestions } from '../contract/prompt-settings';
import type { Ports } from '../ports';
import { noticeOn } from '../ports/settings-now';
import type { Answers } from './answers';
import { markRenewal } from './mark-renewal';
import { isOver, pastDay } from './renewal-until';

export function promptSettingAnswers(ports: Ports): Answers<typeof promptSettingQuestions> {
  const { attention, register, clock } = ports;
  return {
    setRenewal: async ({ licenseId, until }, { accountId }) => {
      const now = clock.now();
      if (until !== null && isOver(until, now)) return pastDay('until');
      const notFound = { ok: false, failure: { code: 'not-found' } } as const;
      if (until === null) {
        if (!(await register.get(licenseId))) return notFound;
        await attention.setRenewal(licenseId, null);
        return { ok: true, value: { licenseId, renewal: null } };
      }
      const mark = { until, by: accountId };
      return (await markRenewal(ports, licenseId, mark))
        ? { ok: true, value: { licenseId, renewal: { licenseId, ...mark } } }
        : notFound;
    },

    getPrompting: async () => {
      const today = clock.now().toISOString().slice(0, 10);
      const { switches, renewals } = await noticeOn({ attention }, today, 'first');
      return { ok: true, value: { switches, renewals } };
    },

    savePromptSwitches: async ({ switches }) => {
      await attention.setSwitches(switches);
      return { ok: true, value: switches };
    },
  };
}
