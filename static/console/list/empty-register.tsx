import AddIcon from '@atlaskit/icon/core/add';
import EyeIcon from '@atlaskit/icon/core/eye-open';
import UploadIcon from '@atlaskit/icon/core/upload';
import layout from '../parts/layout.module.css';
import type { Route } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './empty-register.module.css';

/** Nothing is registered yet: three ways to begin. */
export function EmptyRegister() {
  const { say } = useWords();
  const { go } = useGoing();
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
  return (
    <section className={styles.empty}>
      <h2>{say('list.emptyTitle')}</h2>
      <p className={layout.subtle}>{say('list.emptyText')}</p>
      <div className={styles.ways}>
        {ways.map(({ to, title, text, icon: Icon }) => (
          <button key={title} type="button" className={styles.way} onClick={() => go(to)}>
            <span>
              <Icon label="" />
            </span>
            <span className={styles.title}>{title}</span>
            <span className={layout.subtle}>{text}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
