import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { HelpLink } from '../help/help-link';
import type { Route } from '../routing/route';
import { useHere } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import linkStyles from './link.module.css';
import styles from './page.module.css';
import { ReadOnlyNote } from './read-only-note';
import { RouteLink } from './route-link';

interface PageProps {
  title: string;
  /** The host has the title above our frame already: here it is for screen readers only. */
  isTitleHidden?: boolean;
  /** Beside the title: a state, a note. */
  beside?: ReactNode;
  /** Under the title. */
  about?: ReactNode;
  actions?: ReactNode;
  /** Where the way back leads; none on the first screen. */
  back?: { to: Route; label: string };
  children: ReactNode;
}

/** What every page has: way back, title, actions, and the policy that all answers were made by. */
export function Page({ title, isTitleHidden = false, beside, about, actions, back, children }: PageProps) {
  const policy = usePolicy();
  const { today } = useViewer();
  const { say, day } = useWords();
  const { before } = useHere();
  // As it was when the page was opened: what is searched in it later is no other page.
  const [isElsewhere] = useState(before !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Going to another page moves the focus there, as a page load would; the first one leaves it with the host.
  useEffect(() => {
    // A form that opens with the page has its first field focused already.
    if (!isElsewhere || isTyping(document.activeElement)) return;
    // Our frame is as tall as its content, so it is the host's page that has to come back to the top.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isElsewhere]);
  return (
    <div>
      <header className={styles.head}>
        <div className={styles.title}>
          {back && (
            <RouteLink to={back.to} className={classes(linkStyles.link, styles.back)}>
              <ArrowLeftIcon label="" size="small" />
              {back.label}
            </RouteLink>
          )}
          <div className={isTitleHidden ? 'sr-only' : styles.name}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {beside}
          </div>
          {about}
        </div>
        <div className={styles.actions}>
          {actions}
          <HelpLink />
        </div>
      </header>
      <ReadOnlyNote />
      <main>{children}</main>
      <footer className={styles.policy}>
        {say('common.policy', { date: day(policy.documentOn(today).documentsOf) })}
        <span> · {say('common.policyMore')}</span> ·{' '}
        <RouteLink to={{ page: 'terms', clause: null }} className={linkStyles.link}>
          {say('terms.show')}
        </RouteLink>
      </footer>
    </div>
  );
}

/** A link or a button that led here is no field: only what opened with the page is. */
const isTyping = (element: Element | null) => element?.matches('main input, main textarea') ?? false;
