import type { Contents } from '../../platform/products/contents';
import { personWith } from '../../platform/products/people';
import type { WorkItem } from '../../platform/products/work-items';
import { pathOfWorkItem } from '../../site/addresses';
import { h } from '../dom';
import type { Site } from '../site';
import { drawAdf } from './adf';
import { empty } from './empty';
import { dayWords } from './words';

interface Fields {
  summary?: string;
  duedate?: string;
  labels?: string[];
  description?: unknown;
  issuetype?: { name?: string };
  assignee?: { accountId?: string };
}

const fieldsOf = ({ fields }: WorkItem) => fields as Fields;
const due = (item: WorkItem) => {
  const { duedate } = fieldsOf(item);
  return duedate === undefined ? 'None' : dayWords(duedate);
};

/** A Jira project: its work items, the latest first. */
export function drawProject(site: Site, project: string, { workItem: workItems }: Contents): Node[] {
  const own = workItems.filter((item) => item.project === project).reverse();
  if (own.length === 0) return [empty(site, 'jira')];
  return [
    h(
      'ul.rows',
      { 'aria-label': 'Work items' },
      ...own.map((item) =>
        h(
          'li.row',
          h('span.row-key', item.key),
          h('a', { href: pathOfWorkItem(item.key) + site.query() }, fieldsOf(item).summary ?? item.key),
          h('span.row-fact', `Due ${due(item)}`),
          statusOf(item),
        ),
      ),
    ),
  ];
}

const statusOf = ({ status }: WorkItem) =>
  h(`span.lozenge.lozenge-${status}`, status === 'done' ? 'Done' : 'To Do');

/** One work item with all that Jira shows of it. */
export function drawWorkItem(site: Site, key: string, { workItem: workItems }: Contents): Node[] {
  const item = workItems.find((each) => each.key === key);
  if (!item) return [h('h1.page-title', key), h('p', 'There is no such work item here.')];
  const { summary = key, labels = [], description, issuetype, assignee } = fieldsOf(item);
  const field = (name: string, value: Node | string) => [h('dt', name), h('dd', value)];
  const last = item.changes.at(-1);
  return [
    h('h1.page-title', summary),
    h(
      'div.issue',
      h(
        'div.issue-main',
        h('h2', 'Description'),
        description === undefined ? h('p', 'None') : drawAdf(site, description),
        h('h2', 'Comments'),
        item.comments.length === 0
          ? h('p.quiet', 'No comments')
          : h('ul.comments', ...item.comments.map((comment) => h('li', drawAdf(site, comment)))),
      ),
      h(
        'dl.issue-side.fields',
        ...field('Status', statusOf(item)),
        ...field('Assignee', personWith(assignee?.accountId)?.displayName ?? 'Unassigned'),
        ...field('Due date', due(item)),
        ...field('Type', issuetype?.name ?? 'None'),
        ...field(
          'Labels',
          labels.length === 0 ? 'None' : h('span', ...labels.map((label) => h('span.label', label))),
        ),
        ...(last ? field('Last change', `${dayWords(last.at)}: ${last.fields.join(', ')}`) : []),
      ),
    ),
  ];
}
