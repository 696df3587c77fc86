import type { promptSettingQuestions } from '../contract/prompt-settings';
import type { Ports } from '../ports';
import { noticeOn } from '../ports/settings-now';
import type { Answers } from './answers';
import { markRenewal, unmarkRenewal } from './mark-renewal';
import { isOver, pastDay } from './renewal-until';

export function promptSettingAnswers(ports: Ports): Answers<typeof promptSettingQuestions> {
  const { attention, clock } = ports;
  return {
    setRenewal: async ({ licenseId, until }, { accountId }) => {
      const now = clock.now();
      if (until !== null && isOver(until, now)) return pastDay('until');
      const mark = until === null ? null : { until, by: accountId };
      const answered =
        mark === null ? await unmarkRenewal(ports, licenseId) : await markRenewal(ports, licenseId, mark);
      if (answered === null) return { ok: false, failure: { code: 'not-found' } };
      const renewal = mark && { licenseId, ...mark };
      const told = answered.length > 0 ? { answered } : {};
      return { ok: true, value: { licenseId, renewal, ...told } };
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
