import type { DailyReport } from '../server/boot';
import { counted, dayWords } from './contents/words';

/** What came of the runs of one day or several, in a sentence or two. */
export function reportWords(reports: readonly DailyReport[]): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return 'Nothing was run.';
  const when =
    reports.length === 1
      ? `The daily scan ran for ${dayWords(first.day)}`
      : `The daily scan ran ${reports.length} times, ${dayWords(first.day)} to ${dayWords(last.day)}`;
  const done = [
    ...changes(reports, 'workItems', 'work item'),
    ...changes(reports, 'pages', 'page'),
    ...givenUp(reports),
  ];
  const what = done.length === 0 ? 'nothing new in Jira or Confluence' : done.join(', ');
  const failed = [...new Set(reports.flatMap((report) => report.failed))];
  return `${when}: ${what}.${failed.map((text) => ` Failed: ${text}.`).join('')}`;
}

/** A thing that was made and changed on the way counts as made, and one that changed twice counts once. */
function changes(reports: readonly DailyReport[], kind: 'workItems' | 'pages', thing: string): string[] {
  const made = new Set(reports.flatMap((report) => report[kind].made));
  const changed = new Set(reports.flatMap((report) => report[kind].changed).filter((id) => !made.has(id)));
  return [
    ...(made.size > 0 ? [`${counted(made.size, thing)} made`] : []),
    ...(changed.size > 0 ? [`${counted(changed.size, thing)} changed`] : []),
  ];
}

function givenUp(reports: readonly DailyReport[]): string[] {
  const count = reports.reduce((sum, report) => sum + report.givenUp, 0);
  return count > 0 ? [`${counted(count, 'event')} given up after the last retry`] : [];
}
