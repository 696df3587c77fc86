import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import { usePolicy } from '../data/use-policy';
import { useWords } from '../wording/use-words';
import styles from './link.module.css';

/** Opens a page outside; the host asks the viewer first where it wants to. */
export function openOutside(url: string): void {
  void router.open(url);
}

/** A link out of the app, in a new tab. */
export function VendorLink({ href, children }: { href: string; children?: ReactNode }) {
  const { say } = useWords();
  const id = usePolicy().linkIdOf(href);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openOutside(href);
  };
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer" onClick={open}>
      {children ?? (id ? say(`link.${id}`) : new URL(href).hostname)}
      <span className={styles.icon}>
        <LinkExternalIcon label={say('common.newTab')} size="small" />
      </span>
    </a>
  );
}
