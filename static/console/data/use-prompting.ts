import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { PromptSwitches, RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { Day } from '../../../src/policy';
import type { AskFailure } from './ask';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';
import { runningOn } from './renewals';
import { useWrite } from './use-write';
import { useViewer } from './viewer';

interface PromptingRead extends Reading {
  /** Null until it was read. */
  switches: PromptSwitches | null;
}

/** Where prompts are off, and which renewals are in progress: read each time that a page comes to need it. */
export function usePrompting(isNeeded = true): PromptingRead {
  const query = useQuery({ ...reads.prompting, enabled: isNeeded });
  return { ...readingOf(query), switches: query.data?.switches ?? null };
}

const NONE: readonly RenewalInProgress[] = [];

/** The renewals that are in progress today, by license, as far as they were read. */
export function useRenewals(): ReadonlyMap<string, RenewalInProgress> {
  const { data } = useQuery({ ...reads.prompting, enabled: false });
  const { today } = useViewer();
  const renewals = data?.renewals ?? NONE;
  return useMemo(() => runningOn(today, renewals), [today, renewals]);
}

/** Marks a renewal as in progress up to a day, or with null as no longer so. Gives why that failed; null where it did not. */
export function useSetRenewal(): (licenseId: string, until: Day | null) => Promise<AskFailure | null> {
  const { again } = usePrompting(false);
  const { write } = useWrite('setRenewal');
  return useCallback(
    async (licenseId, until) => {
      const answer = await write({ licenseId, until });
      if (answer.ok) return null;
      // The license is gone, and its renewal with it.
      const isGone = answer.failure.code === 'not-found';
      if (isGone) again();
      return isGone && until === null ? null : answer.failure;
    },
    [write, again],
  );
}
