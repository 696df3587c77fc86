import type { MouseEvent, ReactNode } from 'react';
import { pathOf, type Route } from '../routing/route';
import { useGoing } from '../routing/use-route';
import styles from './link.module.css';

/** A link to another place in the console. */
export function RouteLink({
  to,
  className = styles.link,
  label,
  current,
  children,
}: {
  to: Route;
  className?: string | undefined;
  /** What is read out in place of what is shown. */
  label?: string | undefined;
  /** Of a way between places: whether one is there, or at something inside. */
  current?: 'page' | 'true' | undefined;
  children: ReactNode;
}) {
  const { go } = useGoing();
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    go(to);
  };
  return (
    <a
      className={className}
      href={`#${pathOf(to)}`}
      aria-current={current}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}
