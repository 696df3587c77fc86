import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PromptSwitches, RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { Day } from '../../../src/policy';
import { ask, type AskFailure } from './ask';
import { runningOn } from './renewals';
import { useViewer } from './viewer';

interface Prompting {
  switches: PromptSwitches;
  renewals: RenewalInProgress[];
}

interface PromptingAccess {
  prompting: Prompting | null;
  failure: AskFailure | null;
  reload: () => Promise<void>;
  /** Marks a renewal as in progress up to a day, or with null no longer so. */
  setRenewal: (licenseId: string, until: Day | null) => Promise<AskFailure | null>;
  saveSwitches: (switches: PromptSwitches) => Promise<boolean>;
}

const PromptingContext = createContext<PromptingAccess | null>(null);

/** Where prompts are off, and for which licenses they are quiet: kept for all pages, read when one first asks. */
export function PromptingProvider({ children }: { children: ReactNode }) {
  const [prompting, setPrompting] = useState<Prompting | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  const reload = useCallback(async () => {
    const answer = await ask('getPrompting');
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setPrompting(answer.value);
  }, []);
  const setRenewal = useCallback(
    async (licenseId: string, until: Day | null) => {
      const answer = await ask('setRenewal', { licenseId, until });
      const isGone = !answer.ok && answer.failure.code === 'not-found';
      if (answer.ok || isGone) await reload();
      return answer.ok || (isGone && until === null) ? null : answer.failure;
    },
    [reload],
  );
  const saveSwitches = useCallback(async (switches: PromptSwitches): Promise<boolean> => {
    const answer = await ask('savePromptSwitches', { switches });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setPrompting((before) => before && { ...before, switches: answer.value });
    return answer.ok;
  }, []);

  const access = useMemo(
    () => ({ prompting, failure, reload, setRenewal, saveSwitches }),
    [prompting, failure, reload, setRenewal, saveSwitches],
  );
  return <PromptingContext.Provider value={access}>{children}</PromptingContext.Provider>;
}

/** Reads when it is first wanted in a place, also where another place has read before. */
export function usePrompting(isWanted: boolean): PromptingAccess {
  const access = useContext(PromptingContext);
  if (!access) throw new Error('Prompts are asked for outside their provider.');
  const { reload } = access;
  useEffect(() => {
    if (isWanted) void reload();
  }, [isWanted, reload]);
  return access;
}

/** The renewals that are in progress today, as far as they were read. */
export function useRenewals(): ReadonlyMap<string, RenewalInProgress> {
  const { prompting } = usePrompting(false);
  const { today } = useViewer();
  return useMemo(() => runningOn(today, prompting?.renewals ?? []), [prompting, today]);
}
