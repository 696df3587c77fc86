import Button from '@atlaskit/button/new';
import { useEffect } from 'react';
import { announce } from '../parts/announce';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { useFocusHere } from '../parts/use-focus-here';
import { useWords } from '../wording/use-words';
import styles from './importing.module.css';
import type { UndoEnd } from './undo-rows';

/** What came of taking an import back: in numbers, and by name what stays and why. */
export function Undone({ end }: { end: UndoEnd }) {
  const { say, list } = useWords();
  const heading = useFocusHere<HTMLHeadingElement>();
  const { removed, restored, kept } = end;
  const counts = { removed, restored, kept: kept.length };
  const texts = (['removed', 'restored', 'kept'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => ({ outcome, text: say(`undo.${outcome}`, { count: counts[outcome] }) }));
  const told = `${say('undo.done')}: ${list(texts.map(({ text }) => text))}`;
  useEffect(() => announce(told), [told]);
  return (
    <section className={styles.seen}>
      <h2 ref={heading} tabIndex={-1}>
        {say('undo.done')}
      </h2>
      <ul className={layout.list}>
        {texts.map(({ outcome, text }) => (
          <li key={outcome} className={outcome === 'kept' ? styles.bad : undefined}>
            {text}
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <dl>
          {kept.map(({ id, name, why }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{say(`undo.why-${why}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Taking an import back broke off, or was stopped: how far it came, and the way on. */
export function UndoBroken({ end, all, onGoOn }: { end: UndoEnd; all: number; onGoOn: () => void }) {
  const { say } = useWords();
  const place = useFocusHere<HTMLDivElement>();
  const done = all - end.left.length;
  return (
    <div ref={place} tabIndex={-1}>
      {end.failure ? (
        <FailureMessage title={say('undo.interrupted')} failure={end.failure} onRetry={onGoOn}>
          <p>{say('undo.interruptedText', { done, all })}</p>
        </FailureMessage>
      ) : (
        <div className={layout.row}>
          <p role="status">{say('undo.stopped', { done, all })}</p>
          <Button appearance="primary" onClick={onGoOn}>
            {say('importing.goOn')}
          </Button>
        </div>
      )}
    </div>
  );
}
