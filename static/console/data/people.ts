import { requestJira, view } from '@forge/bridge';
import { readAccountName } from './account-name';

/** Somebody of the site, as the product tells of them to this admin. Never kept. */
export interface SitePerson {
  accountId: string;
  name: string;
}

/** How many people one search offers. Whoever is not among them is found by more letters. */
const MOST_FOUND = 20;

/** The address of a profile page has the account id in it, in Jira as in Confluence. */
const PROFILE = /^https:\/\/\S*\/people\/([a-zA-Z0-9:%-]{1,300})/;

/**
 * The people that a text means: a name, an e-mail address, or the address of a profile page. Null: the product does not
 * tell. Only Jira has a search for it, also where somebody asks in Confluence.
 */
export async function findPeople(text: string): Promise<SitePerson[] | null> {
  const accountId = accountIn(text);
  if (accountId !== null) {
    const name = await readAccountName(accountId);
    return name === null ? [] : [{ accountId, name }];
  }
  try {
    const query = new URLSearchParams({ query: text, maxResults: `${MOST_FOUND}` });
    const response = await requestJira(`/rest/api/3/user/search?${query}`);
    if (!response.ok) return null;
    const { peopleIn } = await import('./people-answer');
    return peopleIn(await response.json())
      .filter(({ active, accountType }) => active && accountType === 'atlassian')
      .map((each) => ({ accountId: each.accountId, name: each.displayName }));
  } catch {
    return null;
  }
}

/** The account id in the address of a profile page; null where the text is no such address. */
function accountIn(text: string): string | null {
  const [, id] = PROFILE.exec(text.trim()) ?? [];
  if (id === undefined) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** Who looks, by account id; null where the host does not say. */
export async function readOwnAccount(): Promise<string | null> {
  const { accountId } = await view.getContext();
  return accountId ?? null;
}
