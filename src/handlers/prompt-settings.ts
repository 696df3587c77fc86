import type { promptSettingQuestions } from '../contract/prompt-settings';
import type { Ports } from '../ports';
import { noticeOn } from '../ports/settings-now';
import type { Answers } from './answers';
import { isOver, pastDay } from './renewal-until';

export function promptSettingAnswers({
  attention,
  register,
  accounts,
  clock,
}: Ports): Answers<typeof promptSettingQuestions> {
  return {
    setRenewal: async ({ licenseId, until }, { accountId }) => {
      const now = clock.now();
      if (until !== null && isOver(until, now)) return pastDay('until');
      if (!(await register.get(licenseId))) return { ok: false, failure: { code: 'not-found' } };
      if (until !== null) await accounts.note(accountId, now.toISOString());
      const mark = until === null ? null : { until, by: accountId };
      await attention.setRenewal(licenseId, mark);
      return { ok: true, value: { licenseId, renewal: mark && { licenseId, ...mark } } };
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
