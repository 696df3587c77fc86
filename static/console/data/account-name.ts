import { requestConfluence, requestJira, view } from '@forge/bridge';

/** The name of an account as the product tells it to this admin; null where it does not. */
export async function readAccountName(accountId: string): Promise<string | null> {
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
