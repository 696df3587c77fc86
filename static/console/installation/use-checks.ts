import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type CheckAnswer,
  INSTALLATION_CHECKS,
  type InstallationCheck,
} from '../../../src/contract/installation';
import type { Result } from '../../../src/contract/result';
import { ask, type AskFailure, type AskResult } from '../data/ask';
import { useConsoleAddress } from '../reminders/console-address';

type Done = Extract<CheckAnswer, { state: 'done' }>;

/** What is known of each check that was begun; null while it runs. */
export type Checked = Partial<Record<InstallationCheck, Result<Done, AskFailure> | null>>;

/** How long a check that waits is left alone before it is asked again. */
const PAUSE_MS = 2000;

interface Checks {
  checked: Checked;
  isRunning: boolean;
  run: () => void;
}

/** Runs the checks one after the other, each in a call of its own; ends when nobody looks any more. */
export function useChecks(): Checks {
  const address = useConsoleAddress();
  const [checked, setChecked] = useState<Checked>({});
  const [isRunning, setRunning] = useState(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const run = useCallback(() => {
    const runAll = async () => {
      setChecked({});
      setRunning(true);
      for (const check of INSTALLATION_CHECKS) {
        if (isGone.current) return;
        setChecked((before) => ({ ...before, [check]: null }));
        const found = await resultOf(check, address, () => isGone.current);
        setChecked((before) => ({ ...before, [check]: found }));
      }
      setRunning(false);
    };
    void runAll();
  }, [address]);
  return { checked, isRunning, run };
}

async function resultOf(
  check: InstallationCheck,
  address: string | null,
  isGone: () => boolean,
): Promise<Result<Done, AskFailure>> {
  let waitsFor: string | null = null;
  for (;;) {
    const answer: AskResult<'checkInstallation'> = await ask('checkInstallation', {
      check,
      browserAt: new Date().toISOString(),
      address,
      waitsFor,
    });
    if (!answer.ok) return answer;
    if (answer.value.state === 'done') return { ok: true, value: answer.value };
    if (isGone()) return { ok: false, failure: { code: 'no-answer' } };
    ({ waitsFor } = answer.value);
    await new Promise((passed) => setTimeout(passed, PAUSE_MS));
  }
}
