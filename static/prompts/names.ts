import { requestConfluence, requestJira } from '@forge/bridge';
import type { HostProduct } from '../../src/policy';

/** The name of an account as its product tells it to the viewer; null where it does not. Never kept. */
export async function nameOf(accountId: string, product: HostProduct): Promise<string | null> {
  const query = `accountId=${encodeURIComponent(accountId)}`;
  try {
    const response =
      product === 'jira'
        ? await requestJira(`/rest/api/3/user?${query}`)
        : await requestConfluence(`/wiki/rest/api/user?${query}`);
    if (!response.ok) return null;
    const { displayName } = (await response.json()) as { displayName?: unknown };
    return typeof displayName === 'string' && displayName !== '' ? displayName : null;
  } catch {
    return null;
  }
}
