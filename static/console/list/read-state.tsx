import Spinner from '@atlaskit/spinner';
import { useRegister } from '../data/use-register';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';

/** How the reading of the register goes: still on its way, or failed, and then how old what is shown is. */
export function ReadState() {
  const { say } = useWords();
  const { entries, isWhole, ...reading } = useRegister();
  const isPart = entries.length > 0 && !isWhole;
  if (!reading.isReading)
    return (
      <ReadFailure
        title={say(isPart ? 'list.readFailedMore' : 'list.readFailed')}
        of={reading}
        shown={(when) => say(isPart ? 'list.shownPart' : 'common.shownFrom', { when })}
      />
    );
  if (entries.length === 0)
    return (
      <div className={styles.waiting} role="status">
        <Spinner size="medium" label={say('common.loading')} />
        <span className={layout.subtle}>{say('common.loading')}</span>
      </div>
    );
  return (
    <p className={classes(layout.subtle, layout.small)}>
      {isWhole ? say('list.readingAgain') : say('list.reading', { count: entries.length })}
    </p>
  );
}
