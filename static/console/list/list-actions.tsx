import Button, { IconButton } from '@atlaskit/button/new';
import SettingsIcon from '@atlaskit/icon/core/settings';
import { useReadOnly } from '../data/use-read-only';
import { ExportMenu } from '../exporting/export-menu';
import { useWaitingCount } from '../requests/waiting-count';
import { useRouting } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';

/** What can be done with the register as a whole. */
export function ListActions({ isEmpty }: { isEmpty: boolean }) {
  const { say } = useWords();
  const { go } = useRouting();
  const isReadOnly = useReadOnly() !== null;
  const waiting = useWaitingCount();
  return (
    <>
      {!isReadOnly && <Button onClick={() => go({ page: 'import' })}>{say('list.import')}</Button>}
      <Button appearance="subtle" onClick={() => go({ page: 'requests' })}>
        {waiting === null ? say('requests.link') : say('requests.linkWaiting', { count: waiting })}
      </Button>
      <Button appearance="subtle" onClick={() => go({ page: 'reminders' })}>
        {say('reminders.title')}
      </Button>
      <ExportMenu />
      {!isReadOnly && (
        <Button appearance={isEmpty ? 'default' : 'primary'} onClick={() => go({ page: 'add' })}>
          {say('list.add')}
        </Button>
      )}
      <span className={styles.settings}>
        <IconButton
          icon={SettingsIcon}
          label={say('list.settings')}
          appearance="subtle"
          onClick={() => go({ page: 'settings' })}
        />
      </span>
    </>
  );
}
