import AddIcon from '@atlaskit/icon/core/add';
import EyeIcon from '@atlaskit/icon/core/eye-open';
import UploadIcon from '@atlaskit/icon/core/upload';
import { useReadOnly } from '../data/use-read-only';
import layout from '../parts/layout.module.css';
import type { Route } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './first-steps.module.css';

/** Three ways to the first license. Where nothing can be changed, the example is the only one. */
export function WaysToBegin() {
  const { say } = useWords();
  const { go } = useGoing();
  const isReadOnly = useReadOnly() !== null;
  const ways: { to: Route; title: string; text: string; icon: typeof AddIcon }[] = [
    { to: { page: 'add' }, title: say('list.emptyAdd'), text: say('list.emptyAddText'), icon: AddIcon },
    {
      to: { page: 'import' },
      title: say('list.emptyImport'),
      text: say('list.emptyImportText'),
      icon: UploadIcon,
    },
    {
      to: { page: 'list', sample: true },
      title: say('list.emptyExample'),
      text: say('list.emptyExampleText'),
      icon: EyeIcon,
    },
  ];
  const offered = isReadOnly ? ways.slice(-1) : ways;
  return (
    <div className={styles.ways}>
      {offered.map(({ to, title, text, icon: Icon }) => (
        <button key={title} type="button" className={styles.way} onClick={() => go(to)}>
          <span>
            <Icon label="" />
          </span>
          <span className={styles.wayTitle}>{title}</span>
          <span className={layout.subtle}>{text}</span>
        </button>
      ))}
    </div>
  );
}
