import type { Reading } from '../data/reading';
import { Page } from '../parts/page';
import { Unread } from '../parts/unread';
import type { Route } from '../routing/route';
import { useWords } from '../wording/use-words';

/** The page of a license that is not there to be shown. */
export function UnreadLicense({ of, back }: { of: Reading; back: { to: Route; label: string } }) {
  const { say } = useWords();
  const isGone = of.failure?.code === 'not-found';
  return (
    <Page title={say('common.app')} back={back}>
      <Unread title={say(isGone ? 'license.notFound' : 'license.readFailed')} of={of} />
    </Page>
  );
}
