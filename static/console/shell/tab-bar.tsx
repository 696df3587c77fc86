import { useRegister } from '../data/use-register';
import { useDecisionCount } from '../data/use-rows';
import { LinkBar } from '../parts/link-bar';
import { useWaitingCount } from '../requests/waiting-count';
import { useHere } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { type Badge, CountBadge } from './count-badge';
import { type Tab, TAB_OF, TABS } from './tabs';

/** The way between the places of the console; each is a link with an address of its own. */
export function TabBar() {
  const { say } = useWords();
  const { route, list } = useHere();
  const badges = useBadges();
  const here = TAB_OF[route.page];
  return (
    <LinkBar
      label={say('shell.places')}
      links={TABS.map(({ tab, to }) => ({
        to: tab === 'licenses' ? list : to,
        text: say(`shell.${tab}`),
        after: badges[tab] && <CountBadge {...badges[tab]} />,
        // A license is within its tab, and not the page that the tab leads to.
        current: tab !== here ? undefined : route.page === to.page ? 'page' : 'true',
      }))}
    />
  );
}

/** What waits behind a tab. */
function useBadges(): Partial<Record<Tab, Badge>> {
  const { say, number } = useWords();
  const decisions = useDecisionCount();
  const { isWhole } = useRegister();
  const waiting = useWaitingCount();
  return {
    ...(decisions > 0 && {
      licenses: {
        text: isWhole ? number(decisions) : `${number(decisions)}+`,
        says: say(isWhole ? 'shell.decisions' : 'shell.decisionsSoFar', { count: decisions }),
        isUrgent: true,
      },
    }),
    ...(waiting !== null && {
      requests: { text: waiting, says: say('shell.waiting', { count: waiting }), isUrgent: false },
    }),
  };
}
