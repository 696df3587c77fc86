import api, { type APIResponse, route } from '@forge/api';
import * as z from 'zod/mini';
import type { ReminderContent } from '../../../words/reminder-text';
import { type Delivered, DeliveryFailure, type Targets } from '../../reminder-targets';
import { toAdf } from './adf';
import { askingInJson, refusedBy } from './asking';

/** The property by which the app knows its own work items. It tells the subject and the milestone of the reminder. */
export const PROPERTY = 'mockups-reminder';
/** The label that the search looks for. The property then tells which of those found is the right one. */
const labelOf = (subject: string) => `mockups:${subject}`;

const marker = z.object({ subject: z.string(), milestone: z.number(), settled: z.boolean() });
const found = z.object({
  issues: z.array(
    z.object({ id: z.string(), key: z.string(), properties: z.optional(z.record(z.string(), z.unknown())) }),
  ),
});
const created = z.object({ id: z.string(), key: z.string() });
const refusal = z.object({
  errors: z._default(z.record(z.string(), z.string()), {}),
  errorMessages: z._default(z.array(z.string()), []),
});
const creatable = z.object({
  issueTypes: z.array(z.object({ name: z.string(), subtask: z.optional(z.boolean()) })),
});
const projectsFound = z.object({
  values: z.array(z.object({ key: z.string(), name: z.string() })),
  isLast: z.optional(z.boolean()),
});
const status = z.object({
  fields: z.object({ status: z.object({ statusCategory: z.object({ key: z.string() }) }) }),
  properties: z.optional(z.record(z.string(), z.unknown())),
});
const transitions = z.object({
  transitions: z.array(
    z.object({ id: z.string(), to: z.object({ statusCategory: z.object({ key: z.string() }) }) }),
  ),
});

const send = askingInJson((to, request) => api.asApp().requestJira(to, request));

/** The types of work items that a project has, and the app may create. */
async function issueTypesOf(projectKey: string): Promise<z.infer<typeof creatable>['issueTypes']> {
  const query = new URLSearchParams({ maxResults: '200' });
  const response = await send('GET', route`/rest/api/3/issue/createmeta/${projectKey}/issuetypes?${query}`);
  if (response.status === 400 || response.status === 404) throw new DeliveryFailure('no-project');
  if (!response.ok) throw await refusedBy(response);
  return creatable.parse(await response.json()).issueTypes;
}

/** Work items in Jira, written as the app. */
export const forgeWorkItems: Targets['workItem'] = {
  check: async ({ projectKey, issueType }) => {
    const issueTypes = await issueTypesOf(projectKey);
    // Jira lists no types if the app is not allowed to create work items.
    if (issueTypes.length === 0) throw new DeliveryFailure('not-allowed');
    if (!issueTypes.some(({ name }) => name === issueType)) throw new DeliveryFailure('no-issue-type');
  },

  offers: {
    projectKey: async ({ projectKey = '' }) => {
      const query = new URLSearchParams({
        query: projectKey,
        action: 'create',
        orderBy: 'name',
        maxResults: '50',
      });
      const response = await send('GET', route`/rest/api/3/project/search?${query}`);
      if (!response.ok) throw await refusedBy(response);
      const { values, isLast } = projectsFound.parse(await response.json());
      return { offers: values.map(({ key, name }) => ({ value: key, name })), isAll: isLast ?? false };
    },
    issueType: async ({ projectKey = '' }) => {
      if (projectKey === '') return { offers: [], isAll: true };
      const issueTypes = await issueTypesOf(projectKey);
      // One of those needs another work item above it.
      const whole = issueTypes.filter(({ subtask }) => !subtask);
      return { offers: whole.map(({ name }) => ({ value: name, name })), isAll: true };
    },
  },

  find: async ({ projectKey }, subject) => {
    const response = await send('POST', route`/rest/api/3/search/jql`, {
      jql: `project = "${projectKey}" AND labels = "${labelOf(subject)}" ORDER BY created ASC`,
      fields: ['status'],
      properties: [PROPERTY],
      maxResults: 20,
    });
    // The rest of the query is always valid: a 400 means that there is no such project.
    if (response.status === 400) throw new DeliveryFailure('no-project');
    if (!response.ok) throw await refusedBy(response);
    for (const { id, key, properties } of found.parse(await response.json()).issues) {
      const mark = marker.safeParse(properties?.[PROPERTY]).data;
      if (mark?.subject === subject && !mark.settled) return { id, name: key, milestone: mark.milestone };
    }
    return null;
  },

  create: async ({ projectKey, issueType }, subject, content, { owner, onUnassigned }) => {
    const fields = {
      project: { key: projectKey },
      issuetype: { name: issueType },
      labels: [labelOf(subject)],
      ...textFields(content),
    };
    const properties = markedBy(subject, content.milestone, false);
    let wishes: Wishes = {
      ...(content.dueOn === null ? {} : { duedate: content.dueOn }),
      ...(owner === null ? {} : { assignee: { accountId: owner } }),
    };
    for (;;) {
      const response = await send('POST', route`/rest/api/3/issue`, {
        fields: { ...fields, ...wishes },
        properties,
      });
      if (response.status === 201) {
        if (owner !== null && !wishes.assignee) onUnassigned();
        return delivered(response, content);
      }
      // Nothing was created. What the project does not take is left out, and the rest is sent again.
      const turnedDown = await readRefusal(response);
      const left = withoutRefused(wishes, response.status, turnedDown);
      if (!left) throw refused(response.status, turnedDown);
      wishes = left;
    }
  },

  update: async ({ id, name }, subject, content) => {
    const response = await send('PUT', route`/rest/api/3/issue/${id}`, {
      fields: textFields(content),
      properties: markedBy(subject, content.milestone, false),
    });
    if (response.status === 404) return null;
    if (!response.ok) throw await refusedBy(response);
    return { id, name, milestone: content.milestone };
  },

  settle: async ({ id, milestone }, subject, note) => {
    const query = new URLSearchParams({ fields: 'status', properties: PROPERTY });
    const response = await send('GET', route`/rest/api/3/issue/${id}?${query}`);
    if (response.status === 404) return;
    if (!response.ok) throw await refusedBy(response);
    const now = status.parse(await response.json());
    // One call writes the note and marks it as written. So a second try adds no second note.
    if (marker.safeParse(now.properties?.[PROPERTY]).data?.settled !== true) {
      const noted = await send('PUT', route`/rest/api/3/issue/${id}`, {
        update: { comment: [{ add: { body: toAdf([[{ text: note }]]) } }] },
        properties: markedBy(subject, milestone, true),
      });
      if (!noted.ok && noted.status !== 404) throw await refusedBy(noted);
    }
    if (now.fields.status.statusCategory.key !== 'done') await close(id);
  },
};

/** What a work item is made with where the project takes it: not every screen has a due date, nor lets everybody be assigned. */
interface Wishes {
  duedate?: string;
  assignee?: { accountId: string };
}

/** What is left of the wishes after a refusal; null: none of them was the reason. */
function withoutRefused(wishes: Wishes, status: number, { errors }: z.infer<typeof refusal>): Wishes | null {
  const left = { ...wishes };
  if (status === 400 && 'duedate' in errors) delete left.duedate;
  // A 403 does not say what is not allowed: it may be to assign somebody.
  if ((status === 400 && 'assignee' in errors) || status === 403) delete left.assignee;
  return Object.keys(left).length < Object.keys(wishes).length ? left : null;
}

/** Closes a work item by the first transition to a done status. If the workflow has none, people close it. */
async function close(id: string): Promise<void> {
  const response = await send('GET', route`/rest/api/3/issue/${id}/transitions`);
  if (!response.ok) throw await refusedBy(response);
  const done = transitions
    .parse(await response.json())
    .transitions.find(({ to }) => to.statusCategory.key === 'done');
  if (!done) return;
  const moved = await send('POST', route`/rest/api/3/issue/${id}/transitions`, {
    transition: { id: done.id },
  });
  // If the transition requires more, people close the work item. The note says that the end is settled.
  if (!moved.ok && moved.status !== 400 && moved.status !== 404) throw await refusedBy(moved);
}

const textFields = ({ title, paragraphs }: ReminderContent) => ({
  // Jira accepts only one line.
  summary: title.replaceAll(/\s+/g, ' ').slice(0, 255),
  description: toAdf(paragraphs),
});

const markedBy = (subject: string, milestone: number, settled: boolean) => [
  { key: PROPERTY, value: { subject, milestone, settled } },
];

async function delivered(response: APIResponse, { milestone }: ReminderContent): Promise<Delivered> {
  const { id, key } = created.parse(await response.json());
  return { id, name: key, milestone };
}

async function readRefusal(response: APIResponse): Promise<z.infer<typeof refusal>> {
  const body: unknown = await response.json().catch(() => ({}));
  return refusal.safeParse(body).data ?? { errors: {}, errorMessages: [] };
}

/** Jira's refusal as a failure. Its code follows from the field that Jira names. */
function refused(status: number, { errors, errorMessages }: z.infer<typeof refusal>): DeliveryFailure {
  if (status === 401 || status === 403) return new DeliveryFailure('not-allowed');
  if ('project' in errors || 'pid' in errors || status === 404) return new DeliveryFailure('no-project');
  if ('issuetype' in errors) return new DeliveryFailure('no-issue-type');
  const said = [...errorMessages, ...Object.entries(errors).map((each) => each.join(': '))].join(' ');
  return new DeliveryFailure('refused', said.slice(0, 300));
}
