import { ok, type PlatformAnswer } from '../answer';
import type { Endpoint, EndpointCall } from './endpoint';
import { SPACES } from './places';

/** A page of the make-believe site, with the messages of all its versions. */
export interface PreviewPage {
  id: string;
  spaceId: string;
  title: string;
  value: string;
  /** The message of each version, the first one first. */
  messages: string[];
}

export const PAGE_TABLE = 'confluence/page';

const READ = [['read:page:confluence']];
const WRITE = [['write:page:confluence']];
const PAGE = /^\/wiki\/api\/v2\/pages\/([^/]+)$/;

export const PAGES: Endpoint[] = [
  { method: 'GET', path: '/wiki/api/v2/spaces', scopes: [['read:space:confluence']], answer: spaces },
  { method: 'GET', path: '/wiki/api/v2/pages', scopes: READ, answer: list },
  { method: 'POST', path: '/wiki/api/v2/pages', scopes: WRITE, answer: create },
  { method: 'GET', path: PAGE, scopes: READ, answer: withPage(ok) },
  { method: 'PUT', path: PAGE, scopes: WRITE, answer: withPage(edit) },
];

const refused = (status: number, code: string, title: string): PlatformAnswer => ({
  status,
  body: { errors: [{ status, code, title, detail: null }] },
});

const pages = ({ store }: EndpointCall) => store.table(PAGE_TABLE);

/** With keys, those spaces; else all by their names, in pages. */
function spaces({ query }: EndpointCall): PlatformAnswer {
  const keys = query.get('keys')?.split(',') ?? Object.keys(SPACES);
  const results = keys
    .flatMap((key) => {
      const space = Object.hasOwn(SPACES, key) ? SPACES[key] : undefined;
      return space ? [{ ...space, key }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? 25);
  const rest = new URLSearchParams([...query, ['cursor', `${to}`]]);
  const _links = to < results.length ? { next: `/wiki/api/v2/spaces?${rest}` } : {};
  return ok({ results: results.slice(from, to), _links });
}

function list(question: EndpointCall): PlatformAnswer {
  const { query } = question;
  const results = [...pages(question).values()]
    .map(({ value }) => value as PreviewPage)
    .filter((page) => isSame(page, query.get('space-id') ?? '', query.get('title') ?? ''))
    .map((page) => described(page));
  return ok({ results, _links: {} });
}

function create(question: EndpointCall): PlatformAnswer {
  const { spaceId, title, body } = question.body as {
    spaceId: string;
    title: string;
    body: { value: string };
  };
  if (!Object.values(SPACES).some(({ id }) => id === spaceId))
    return refused(404, 'NOT_FOUND', 'Space not found');
  const all = pages(question);
  if ([...all.values()].some(({ value }) => isSame(value as PreviewPage, spaceId, title)))
    return refused(400, 'INVALID_REQUEST', 'A page with this title already exists in this space');
  const page: PreviewPage = {
    id: String(98_305 + all.size),
    spaceId,
    title,
    value: body.value,
    messages: [''],
  };
  all.set(page.id, { value: page, createdAt: question.now, updatedAt: question.now });
  question.store.changed();
  return ok(described(page));
}

/** As in Confluence, titles that differ in case alone are the same. */
const isSame = (page: PreviewPage, spaceId: string, title: string) =>
  page.spaceId === spaceId && page.title.toLowerCase() === title.toLowerCase();

function withPage(answer: (body: unknown, page: PreviewPage, question: EndpointCall) => PlatformAnswer) {
  return (question: EndpointCall): PlatformAnswer => {
    const page = pages(question).get(question.caught[0] ?? '')?.value as PreviewPage | undefined;
    return page ? answer(described(page), page, question) : refused(404, 'NOT_FOUND', 'Page not found');
  };
}

function edit(_: unknown, page: PreviewPage, { body, store }: EndpointCall): PlatformAnswer {
  const {
    title,
    body: content,
    version,
  } = body as {
    title: string;
    body: { value: string };
    version: { number: number; message?: string };
  };
  if (version.number !== page.messages.length + 1)
    return refused(409, 'CONFLICT', 'Version must be incremented when updating a page.');
  Object.assign(page, { title, value: content.value });
  page.messages.push(version.message ?? '');
  store.changed();
  return ok(described(page));
}

const described = ({ id, spaceId, title, value, messages }: PreviewPage) => ({
  id,
  status: 'current',
  spaceId,
  title,
  version: { number: messages.length, message: messages.at(-1) },
  body: { storage: { representation: 'storage', value } },
});
