import type { ByTarget } from '../../src/contract/reminder-targets';
import type { ContentChanges, DailyReport } from '../server/boot';
import { counted, dayWords } from './contents/words';

/** What one thing of each kind of target is called. */
const THINGS: ByTarget<string> = { workItem: 'work item', page: 'page' };

/** What came of the runs of one day or several, in a sentence or two. */
export function reportWords(reports: readonly DailyReport[]): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return 'Nothing was run.';
  const when =
    reports.length === 1
      ? `The daily scan ran for ${dayWords(first.day)}`
      : `The daily scan ran ${reports.length} times, ${dayWords(first.day)} to ${dayWords(last.day)}`;
  const kinds = Object.keys(THINGS) as (keyof typeof THINGS)[];
  const changed = kinds.flatMap((kind) =>
    changes(
      reports.map((report) => report[kind]),
      THINGS[kind],
    ),
  );
  const done = [...changed, ...givenUp(reports)];
  const what = done.length === 0 ? 'nothing new in Jira or Confluence' : done.join(', ');
  const failed = [...new Set(reports.flatMap((report) => report.failed))];
  return `${when}: ${what}.${failed.map((text) => ` Failed: ${text}.`).join('')}`;
}

/** A thing that was made and changed on the way counts as made, and one that changed twice counts once. */
function changes(days: readonly ContentChanges[], thing: string): string[] {
  const made = new Set(days.flatMap((day) => day.made));
  const changed = new Set(days.flatMap((day) => day.changed).filter((id) => !made.has(id)));
  return [
    ...(made.size > 0 ? [`${counted(made.size, thing)} made`] : []),
    ...(changed.size > 0 ? [`${counted(changed.size, thing)} changed`] : []),
  ];
}

function givenUp(reports: readonly DailyReport[]): string[] {
  const count = reports.reduce((sum, report) => sum + report.givenUp, 0);
  return count > 0 ? [`${counted(count, 'event')} given up after the last retry`] : [];
}
