import { addDays, longestLeadTime, type Urgency } from '../../../src/policy';
import { GROUPS, type Status } from '../data/status';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';
import type { Summary } from './summary-of';
import type { View } from './view';

interface SummaryTilesProps {
  summary: Summary;
  leadDays: readonly number[];
  view: View;
  onView: (view: View) => void;
  sample: boolean;
}

const ORDER: readonly Urgency[] = ['now', 'soon', 'fine', 'unknown'];
const sameStates = (a: readonly Status[], b: readonly Status[]) =>
  a.length === b.length && a.every((s) => b.includes(s));

/** Four counts and the next date; a count pressed shows only its licenses. */
export function SummaryTiles({ summary, leadDays, view, onView, sample }: SummaryTilesProps) {
  const { say, number } = useWords();
  const days = longestLeadTime(leadDays);
  return (
    <section aria-label={say('list.summary')} className="tiles">
      {ORDER.map((urgency) => {
        const count = summary.counts[urgency];
        const isPressed = sameStates(view.statuses, GROUPS[urgency]);
        return (
          <button
            key={urgency}
            type="button"
            className={`tile tile-${urgency}`}
            aria-pressed={isPressed}
            disabled={count === 0 && !isPressed}
            title={say('list.countFilter')}
            onClick={() => onView({ ...view, statuses: isPressed ? [] : GROUPS[urgency], page: 1 })}
          >
            <span className="tile-count">{number(count)}</span>{' '}
            <span className="tile-label">{say(`list.count-${urgency}`, { count, days })}</span>
          </button>
        );
      })}
      <NextEnd next={summary.next} sample={sample} />
    </section>
  );
}

function NextEnd({ next, sample }: { next: Summary['next']; sample: boolean }) {
  const { say, day, far } = useWords();
  return (
    <div className="tile tile-next">
      <span className="tile-label">{say('list.next')}</span>
      {next ? (
        <>
          <RouteLink to={{ page: 'license', id: next.row.entry.id, sample }} className="link tile-name">
            {next.row.entry.name}
          </RouteLink>
          <span className="tile-date">
            {say('list.nextDate', {
              through: day(addDays(next.expiresOn, -1)),
              far: far(addDays(next.expiresOn, -1)),
            })}
          </span>
        </>
      ) : (
        <span className="tile-date">{say('list.noNext')}</span>
      )}
    </div>
  );
}
