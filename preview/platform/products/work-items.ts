import { done, notEmulated, ok, type PlatformAnswer } from '../answer';
import type { Endpoint, EndpointCall } from './endpoint';
import { personWith } from './people';
import { PROJECTS } from './places';

/** A work item of the make-believe site, with what its history would tell. */
export interface WorkItem {
  id: string;
  key: string;
  project: string;
  fields: Record<string, unknown>;
  properties: Record<string, unknown>;
  status: 'new' | 'done';
  comments: unknown[];
  /** Each time that a field came to hold something else. */
  changes: { at: number; fields: string[] }[];
}

export const WORK_ITEM_TABLE = 'jira/work-item';

/** Jira's search learns of a new work item a moment after it was made. */
const SEARCH_LAG_MS = 2_000;

const READ = [['read:jira-work']];
const WRITE = [['write:jira-work']];
const ISSUE = /^\/rest\/api\/3\/issue\/([^/]+)$/;
const CREATE_META = /^\/rest\/api\/3\/issue\/createmeta\/([^/]+)\/issuetypes$/;
const TRANSITIONS = /^\/rest\/api\/3\/issue\/([^/]+)\/transitions$/;

export const WORK_ITEMS: Endpoint[] = [
  { method: 'POST', path: '/rest/api/3/search/jql', scopes: READ, objects: found, answer: search },
  { method: 'POST', path: '/rest/api/3/issue', scopes: WRITE, answer: create },
  { method: 'GET', path: '/rest/api/3/project/search', scopes: READ, objects: listed, answer: findProjects },
  { method: 'GET', path: CREATE_META, scopes: READ, answer: createMeta },
  { method: 'GET', path: ISSUE, scopes: READ, answer: withItem(read) },
  { method: 'PUT', path: ISSUE, scopes: WRITE, changes: 'issue', answer: withItem(edit) },
  { method: 'GET', path: TRANSITIONS, scopes: READ, answer: withItem(transitions) },
  { method: 'POST', path: TRANSITIONS, scopes: WRITE, changes: 'issue', answer: withItem(transition) },
];

const JQL = /^project = "([^"]+)" AND labels = "([^"]+)" ORDER BY created ASC$/;

const refused = (
  status: number,
  errors: Record<string, string>,
  ...errorMessages: string[]
): PlatformAnswer => ({
  status,
  body: { errorMessages, errors },
});

function found(body: unknown) {
  return { count: (body as { issues: unknown[] }).issues.length, points: 1 } as const;
}

const table = ({ store }: EndpointCall) => store.table(WORK_ITEM_TABLE);

function search(question: EndpointCall): PlatformAnswer {
  const { jql, properties = [] } = question.body as { jql: string; properties?: string[] };
  const [, project, label] = JQL.exec(jql) ?? [];
  if (project === undefined || label === undefined) return notEmulated(`the JQL '${jql}'`);
  if (!PROJECTS[project])
    return refused(400, {}, `The value '${project}' does not exist for the field 'project'.`);
  const issues = [...table(question).values()]
    .filter(({ createdAt }) => createdAt + SEARCH_LAG_MS <= question.now)
    .map(({ value }) => value as WorkItem)
    .filter((item) => item.project === project && labelsOf(item).includes(label.toLowerCase()))
    .map((item) => ({
      id: item.id,
      key: item.key,
      properties: Object.fromEntries(
        properties.filter((name) => name in item.properties).map((name) => [name, item.properties[name]]),
      ),
    }));
  return ok({ issues, isLast: true });
}

const labelsOf = ({ fields }: WorkItem) =>
  ((fields.labels ?? []) as string[]).map((label) => label.toLowerCase());

function listed(body: unknown) {
  return { count: (body as { values: unknown[] }).values.length, points: 1 } as const;
}

/** Projects with the text in their key or their name, in either case. */
function findProjects({ query }: EndpointCall): PlatformAnswer {
  const unknown = [...query.keys()].find(
    (name) => !['query', 'action', 'orderBy', 'maxResults'].includes(name),
  );
  if (unknown !== undefined) return notEmulated(`the parameter '${unknown}' of the search for projects`);
  const wanted = (query.get('query') ?? '').toLowerCase();
  const most = Number(query.get('maxResults') ?? 50);
  const values = Object.entries(PROJECTS)
    .filter((entry) => [entry[0], entry[1].name].some((text) => text.toLowerCase().includes(wanted)))
    .map(([key, { name }], index) => ({ id: String(10_000 + index), key, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const isLast = values.length <= most;
  return ok({ values: values.slice(0, most), isLast, startAt: 0, maxResults: most, total: values.length });
}

function createMeta({ caught: [project = ''] }: EndpointCall): PlatformAnswer {
  const types = PROJECTS[project]?.types;
  if (!types) return refused(404, {}, `No project could be found with key '${project}'.`);
  const issueTypes = types.map((name, index) => ({ id: String(10_001 + index), name, subtask: false }));
  return ok({ issueTypes, startAt: 0, maxResults: 200, total: issueTypes.length });
}

function create(question: EndpointCall): PlatformAnswer {
  const { fields, properties = [] } = question.body as {
    fields: Record<string, unknown> & { project: { key: string }; issuetype: { name: string } };
    properties?: { key: string; value: unknown }[];
  };
  const project = fields.project.key;
  const types = PROJECTS[project]?.types;
  if (!types) return refused(400, { project: 'valid project is required' });
  if (!types.includes(fields.issuetype.name))
    return refused(400, { issuetype: 'Specify a valid issue type' });
  const { assignee } = fields as { assignee?: { accountId?: string } };
  if (assignee && !personWith(assignee.accountId))
    return refused(400, { assignee: `User '${assignee.accountId}' cannot be assigned issues.` });
  const items = table(question);
  const id = String(10_000 + items.size);
  const key = `${project}-${items.size + 1}`;
  const item: WorkItem = {
    id,
    key,
    project,
    fields,
    properties: Object.fromEntries(properties.map((each) => [each.key, each.value])),
    status: 'new',
    comments: [],
    changes: [],
  };
  items.set(id, { value: item, createdAt: question.now, updatedAt: question.now });
  question.store.changed();
  return { status: 201, body: { id, key, self: `${question.siteUrl}/rest/api/3/issue/${id}` } };
}

function withItem(answer: (item: WorkItem, question: EndpointCall) => PlatformAnswer) {
  return (question: EndpointCall): PlatformAnswer => {
    const [id = ''] = question.caught;
    const stored = table(question).get(id);
    return stored
      ? answer(stored.value as WorkItem, question)
      : refused(404, {}, 'Issue does not exist or you do not have permission to see it.');
  };
}

function read({ id, key, status, properties }: WorkItem): PlatformAnswer {
  return ok({ id, key, fields: { status: { statusCategory: { key: status } } }, properties });
}

/** As in Jira, a field that is set to what it holds leaves no trace in the history. */
function edit(item: WorkItem, { body, now, store }: EndpointCall): PlatformAnswer {
  const {
    fields = {},
    properties = [],
    update = {},
  } = body as {
    fields?: Record<string, unknown>;
    properties?: { key: string; value: unknown }[];
    update?: { comment?: { add: { body: unknown } }[] };
  };
  const changed = Object.keys(fields).filter(
    (name) => JSON.stringify(fields[name]) !== JSON.stringify(item.fields[name]),
  );
  Object.assign(item.fields, fields);
  if (changed.length > 0) item.changes.push({ at: now, fields: changed });
  for (const { key, value } of properties) item.properties[key] = value;
  for (const { add } of update.comment ?? []) item.comments.push(add.body);
  store.changed();
  return done();
}

function transitions(): PlatformAnswer {
  return ok({
    transitions: [
      { id: '11', name: 'To Do', to: { statusCategory: { key: 'new' } } },
      { id: '41', name: 'Done', to: { statusCategory: { key: 'done' } } },
    ],
  });
}

function transition(item: WorkItem, { body, store }: EndpointCall): PlatformAnswer {
  const { id } = (body as { transition: { id: string } }).transition;
  if (id !== '11' && id !== '41') return refused(400, {}, 'The transition is not valid.');
  item.status = id === '41' ? 'done' : 'new';
  store.changed();
  return done();
}
