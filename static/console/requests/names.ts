import { useEffect, useState } from 'react';
import { requestConfluence, requestJira, view } from '@forge/bridge';

const known = new Map<string, Promise<string | null>>();

/** The name of an account as the product tells it to this admin, asked when it is shown and kept nowhere; null until then. */
export function useNameOf(accountId: string | null): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (accountId === null) return undefined;
    let isGone = false;
    const asked = known.get(accountId) ?? readName(accountId);
    known.set(accountId, asked);
    void asked.then((found) => {
      if (!isGone) setName(found);
    });
    return () => {
      isGone = true;
    };
  }, [accountId]);
  return name;
}

async function readName(accountId: string): Promise<string | null> {
  const query = `accountId=${encodeURIComponent(accountId)}`;
  try {
    const { extension } = await view.getContext();
    const isInJira = String((extension as { type?: unknown }).type).startsWith('jira:');
    const response = isInJira
      ? await requestJira(`/rest/api/3/user?${query}`)
      : await requestConfluence(`/wiki/rest/api/user?${query}`);
    if (!response.ok) return null;
    const { displayName } = (await response.json()) as { displayName?: unknown };
    return typeof displayName === 'string' ? displayName : null;
  } catch {
    return null;
  }
}
