import { useCallback, useEffect, useState } from 'react';
import type { PromptSwitches, RenewalInProgress } from '../../../src/contract/requests';
import { ask, type AskFailure } from '../data/ask';

interface Prompting {
  switches: PromptSwitches;
  renewals: RenewalInProgress[];
}

/** Where prompts are off, and for which licenses they are quiet. */
export function usePrompting() {
  const [prompting, setPrompting] = useState<Prompting | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const reload = useCallback(async () => {
    const answer = await ask('getPrompting');
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setPrompting(answer.value);
  }, []);
  useEffect(() => void reload(), [reload]);

  const endRenewal = async (licenseId: string) => {
    const answer = await ask('setRenewal', { licenseId, until: null });
    if (answer.ok || answer.failure.code === 'not-found') await reload();
    else setFailure(answer.failure);
  };
  const saveSwitches = async (switches: PromptSwitches): Promise<boolean> => {
    const answer = await ask('savePromptSwitches', { switches });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setPrompting((before) => before && { ...before, switches: answer.value });
    return answer.ok;
  };
  return { prompting, failure, reload: () => void reload(), endRenewal, saveSwitches };
}
