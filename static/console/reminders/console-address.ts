import { NavigationTarget, router, view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { usableAddress } from './target-draft';

/** Where the console is open, as the host tells it; null where it does not, and where the address is none to store. */
export function useConsoleAddress(): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void readAddress().then((found) => {
      if (!isGone) setAddress(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return address;
}

async function readAddress(): Promise<string | null> {
  try {
    const { moduleKey } = await view.getContext();
    return usableAddress(await router.getUrl({ target: NavigationTarget.Module, moduleKey }));
  } catch {
    return null;
  }
}
