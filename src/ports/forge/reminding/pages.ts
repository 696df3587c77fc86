import api, { route } from '@forge/api';
import * as z from 'zod/mini';
import type { PlaceOffer } from '../../../contract/reminders';
import { DeliveryFailure, type Targets } from '../../reminder-targets';
import { askingInJson, refusedBy, saidBy } from './asking';
import { idempotentMessage, milestoneIn, pageTitle, paragraphsOf, SETTLED, toStorage } from './page-text';

const spaces = z.object({ results: z.array(z.object({ id: z.string() })) });
const spacesListed = z.object({
  results: z.array(z.object({ key: z.string(), name: z.string(), type: z.optional(z.string()) })),
  _links: z.optional(z.object({ next: z.optional(z.string()) })),
});
/** So many spaces are listed at most, in pages of as many as Confluence gives. */
const MOST_SPACES = 1000;
const SPACES_A_PAGE = 250;

const page = z.object({
  id: z.string(),
  title: z.string(),
  version: z.object({ number: z.number(), message: z.nullish(z.string()) }),
  body: z.optional(z.object({ storage: z.optional(z.object({ value: z.string() })) })),
});
const pagesFound = z.object({ results: z.array(page) });
type FoundPage = z.infer<typeof page>;

const send = askingInJson((to, request) => api.asApp().requestConfluence(to, request));

/** Pages in Confluence, written as the app. A space has only one page of a title: no second one can be created. */
export const forgePages: Targets['page'] = {
  check: async ({ spaceKey }) => {
    await spaceIdOf(spaceKey);
  },

  offers: {
    // Confluence searches spaces only under a further scope: they are listed, whatever was typed.
    spaceKey: async () => {
      const found: PlaceOffer[] = [];
      let cursor: string | null = null;
      for (let read = 0; read < MOST_SPACES; read += SPACES_A_PAGE) {
        const query = new URLSearchParams({ status: 'current', sort: 'name', limit: `${SPACES_A_PAGE}` });
        if (cursor !== null) query.set('cursor', cursor);
        const response = await send('GET', route`/wiki/api/v2/spaces?${query}`);
        if (!response.ok) throw await refusedBy(response);
        const { results, _links } = spacesListed.parse(await response.json());
        const shared = results.filter(({ type }) => type !== 'personal');
        found.push(...shared.map(({ key, name }) => ({ value: key, name })));
        cursor = cursorIn(_links?.next);
        if (cursor === null) return { offers: found, isAll: true };
      }
      return { offers: found, isAll: false };
    },
  },

  find: async ({ spaceKey }, subject) => {
    const spaceId = await spaceIdOf(spaceKey);
    const query = new URLSearchParams({ title: pageTitle(subject), status: 'current', limit: '1' });
    query.set('space-id', spaceId);
    const response = await send('GET', route`/wiki/api/v2/pages?${query}`);
    if (!response.ok) throw await refusedBy(response);
    const { results } = pagesFound.parse(await response.json());
    // For Confluence, titles are equal that differ only in upper and lower case.
    const found = results.find(({ title }) => title === pageTitle(subject));
    return found ? foundAs(found) : null;
  },

  create: async ({ spaceKey }, subject, content) => {
    const response = await send('POST', route`/wiki/api/v2/pages`, {
      spaceId: await spaceIdOf(spaceKey),
      status: 'current',
      title: pageTitle(subject),
      body: { representation: 'storage', value: toStorage(content) },
    });
    if (!response.ok) throw await refusedBy(response);
    const { id, title } = page.parse(await response.json());
    // The first version cannot have a message. So only this answer tells which milestone it shows.
    return { id, name: title, milestone: content.milestone };
  },

  update: async ({ id }, subject, content) => {
    const now = await read(id);
    if (!now) return null;
    const message = idempotentMessage(content.milestone);
    if (now.version.message !== message) await write(now, toStorage(content), message);
    return { id, name: pageTitle(subject), milestone: content.milestone };
  },

  settle: async ({ id }, _subject, note) => {
    const now = await read(id);
    if (!now || now.version.message === SETTLED) return;
    const before = now.body?.storage?.value ?? '';
    await write(now, `${paragraphsOf([[{ text: note, strong: true }]])}${before}`, SETTLED);
  },
};

/** The cursor in the address of the next page; null: there is none. */
const cursorIn = (next: string | undefined): string | null =>
  next === undefined ? null : new URLSearchParams(next.split('?')[1]).get('cursor');

const foundAs = ({ id, title, version }: FoundPage) => ({
  id,
  name: title,
  milestone: version.number === 1 ? null : milestoneIn(version.message),
});

async function spaceIdOf(key: string): Promise<string> {
  const response = await send(
    'GET',
    route`/wiki/api/v2/spaces?${new URLSearchParams({ keys: key, limit: '1' })}`,
  );
  if (!response.ok) throw await refusedBy(response);
  const [space] = spaces.parse(await response.json()).results;
  if (!space) throw new DeliveryFailure('no-space');
  return space.id;
}

async function read(id: string): Promise<FoundPage | null> {
  const query = new URLSearchParams({ 'body-format': 'storage' });
  const response = await send('GET', route`/wiki/api/v2/pages/${id}?${query}`);
  if (response.status === 404) return null;
  if (!response.ok) throw await refusedBy(response);
  return page.parse(await response.json());
}

/**
 * Writes the page's next version. If somebody else wrote that version first, Confluence answers with a conflict, and
 * the next try reads the page again.
 */
async function write({ id, title, version }: FoundPage, value: string, message: string): Promise<void> {
  const response = await send('PUT', route`/wiki/api/v2/pages/${id}`, {
    id,
    status: 'current',
    title,
    body: { representation: 'storage', value },
    version: { number: version.number + 1, message },
  });
  if (response.status === 409) throw new DeliveryFailure('busy', await saidBy(response));
  if (!response.ok && response.status !== 404) throw await refusedBy(response);
}
