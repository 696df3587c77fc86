import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { HostLicense, Settings } from '../../../src/contract/site';
import { ask, type AskFailure } from './ask';

/** What is announced until the settings are there (D13). */
export const DEFAULT_LEAD_DAYS: readonly number[] = [60, 30, 7];

interface SiteAccess {
  hostLicense: HostLicense | null;
  settings: Settings | null;
  leadDays: readonly number[];
  failure: AskFailure | null;
  reload: () => void;
  settingsSaved: (settings: Settings) => void;
}

const SiteContext = createContext<SiteAccess | null>(null);

export function SiteProvider({ children }: { children: ReactNode }) {
  const [site, setSite] = useState<{ hostLicense: HostLicense; settings: Settings } | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  const reload = useCallback(() => {
    void ask('getSite').then((answer) => {
      if (answer.ok) setSite(answer.value);
      setFailure(answer.ok ? null : answer.failure);
    });
  }, []);
  useEffect(reload, [reload]);

  const settingsSaved = useCallback(
    (settings: Settings) => setSite((known) => known && { ...known, settings }),
    [],
  );
  const access = useMemo<SiteAccess>(
    () => ({
      hostLicense: site?.hostLicense ?? null,
      settings: site?.settings ?? null,
      leadDays: site?.settings.leadDays ?? DEFAULT_LEAD_DAYS,
      failure,
      reload,
      settingsSaved,
    }),
    [site, failure, reload, settingsSaved],
  );
  return <SiteContext.Provider value={access}>{children}</SiteContext.Provider>;
}

export function useSite(): SiteAccess {
  const access = useContext(SiteContext);
  if (!access) throw new Error('The site is asked for outside its provider.');
  return access;
}
