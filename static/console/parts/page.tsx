import { useEffect, useRef, type ReactNode } from 'react';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { mockupsPolicy } from '../../../src/policy';
import type { Route } from '../routing/route';
import { useWords } from '../wording/use-words';
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

let isFirstPage = true;

/** The frame of every page: way back, title, actions, and the policy that all answers were made by. */
export function Page({ title, isTitleHidden = false, beside, about, actions, back, children }: PageProps) {
  const { say, day } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Going to another page moves the focus there, as a page load would; the first one leaves it with the host.
  useEffect(() => {
    // Our frame is as tall as its content, so it is the host's page that has to come back to the top.
    if (!isFirstPage) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    }
    isFirstPage = false;
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div className="page-title">
          {back && (
            <RouteLink to={back.to} className="link page-back">
              <ArrowLeftIcon label="" size="small" />
              {back.label}
            </RouteLink>
          )}
          <div className={isTitleHidden ? 'sr-only' : 'page-name'}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {beside}
          </div>
          {about}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      <main>{children}</main>
      <footer className="page-policy">
        {say('common.policy', { date: day(mockupsPolicy.reference.documentsOf) })}
        <span> · {say('common.policyMore')}</span> ·{' '}
        <RouteLink to={{ page: 'terms', clause: null }} className="link">
          {say('terms.show')}
        </RouteLink>
      </footer>
    </div>
  );
}
