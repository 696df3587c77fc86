import ErrorIcon from '@atlaskit/icon/core/status-error';
import SectionMessage from '@atlaskit/section-message';
import { useReadOnly } from '../data/use-read-only';
import { useWords } from '../wording/use-words';
import styles from './page.module.css';

/** Says on every page that nothing can be changed, why, and what to do about it. */
export function ReadOnlyNote() {
  const { say, day } = useWords();
  const readOnly = useReadOnly();
  if (!readOnly) return null;
  const { ranThrough } = readOnly;
  return (
    <div className={styles.note}>
      {/* Handed in, the icon has no name. Its own one would be English, and the title says what this is. */}
      <SectionMessage appearance="error" icon={ErrorIcon} title={say('list.readOnlyTitle')}>
        <p>
          {say('list.readOnlyText', {
            dated: ranThrough === null ? 'no' : 'yes',
            through: ranThrough === null ? '' : day(ranThrough),
          })}
        </p>
      </SectionMessage>
    </div>
  );
}
