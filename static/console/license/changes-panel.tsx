import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoggedChange } from '../../../src/contract/changes';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { MOST_LOGGED } from '../../../src/contract/limits';
import { readingOf } from '../data/reading';
import { reads } from '../data/reads';
import type { Row } from '../data/row';
import { useNameOf } from '../data/use-name-of';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import { changeTexts, type LoggedNames } from './change-text';
import styles from './changes-panel.module.css';
import { ExportChanges } from './export-changes';

interface ChangesPanelProps {
  entry: LicenseEntry;
  names: LoggedNames;
}

/** Who changed what of a license, and when. It is read once somebody wants to see it. */
export function ChangesPanel({ row: { entry, product } }: { row: Row }) {
  const { say } = useWords();
  const { today } = useViewer();
  const products = usePolicy().productsOn(today);
  const [isShown, setIsShown] = useState(false);
  return (
    <section className={classes(layout.card, layout.stack)} aria-labelledby="license-changes">
      <h2 id="license-changes">{say('changes.title')}</h2>
      {isShown ? (
        <Changes entry={entry} names={{ products, unit: product?.seatUnit ?? 'users' }} />
      ) : (
        <div>
          <Button spacing="compact" onClick={() => setIsShown(true)}>
            {say('changes.show')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Changes({ entry, names }: ChangesPanelProps) {
  const { say } = useWords();
  const query = useQuery(reads.changes(entry.id));
  const { data } = query;
  if (!data)
    return query.isError ? (
      <ReadFailure title={say('changes.unread')} of={readingOf(query)} />
    ) : (
      <Spinner label={say('common.loading')} />
    );
  if (data.changes.length === 0) return <p className={layout.subtle}>{say('changes.none')}</p>;
  return (
    <>
      <ol className={classes(layout.list, styles.changes)}>
        {data.changes.map((change, index) => (
          <Line key={`${change.at} ${index}`} change={change} names={names} />
        ))}
      </ol>
      <p className={classes(layout.subtle, layout.small)}>
        {say('changes.kept', { most: MOST_LOGGED })}{' '}
        {data.forgotten > 0 && say('changes.forgotten', { count: data.forgotten })}
      </p>
      <div>
        <ExportChanges entry={entry} names={names} changes={data.changes} />
      </div>
    </>
  );
}

/** By what a change was made that nobody entered. */
function howText({ isImport, isUndo }: LoggedChange, { say }: ConsoleSpeech): string | null {
  if (isUndo) return say('changes.byUndo');
  return isImport ? say('changes.byImport') : null;
}

function Line({ change, names }: { change: LoggedChange; names: LoggedNames }) {
  const speech = useWords();
  const { say, instant } = speech;
  const name = useNameOf(change.by);
  const who = change.by === null ? say('changes.someone') : (name ?? say('requests.someone'));
  return (
    <li>
      <p className={classes(layout.subtle, layout.small)}>
        {[instant(change.at), who, howText(change, speech)].filter((part) => part !== null).join(' · ')}
      </p>
      <ul className={layout.list}>
        {changeTexts(speech, change, names).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </li>
  );
}
