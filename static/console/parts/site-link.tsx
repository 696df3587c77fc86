import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../wording/use-words';
import styles from './link.module.css';

/** A link to a place of this site outside the app, by its path, in a new tab. The host knows the site; our frame does not. */
export function SiteLink({ path, children }: { path: string; children: ReactNode }) {
  const { say } = useWords();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void router.open(path);
  };
  return (
    <a className={styles.link} href={path} onClick={open}>
      {children}
      <span className={styles.icon}>
        <LinkExternalIcon label={say('common.newTab')} size="small" />
      </span>
    </a>
  );
}
