import type { ReactNode } from 'react';
import type { Route } from '../routing/route';
import { classes } from './classes';
import layout from './layout.module.css';
import styles from './link-bar.module.css';
import { RouteLink } from './route-link';

interface BarLink {
  to: Route;
  text: string;
  after?: ReactNode;
  /** `page`: one is there; `true`: one is at something inside. */
  current?: 'page' | 'true' | undefined;
}

interface LinkBarProps {
  label: string;
  links: readonly BarLink[];
  /** Within one of the places of another bar. */
  isSecond?: boolean;
}

/** Places beside each other, with the one that is open marked. */
export function LinkBar({ label, links, isSecond = false }: LinkBarProps) {
  return (
    <nav aria-label={label} className={isSecond ? styles.second : styles.bar}>
      <ul className={classes(layout.list, styles.links)}>
        {links.map(({ to, text, after, current }) => (
          <li key={text}>
            <RouteLink to={to} className={styles.link} current={current}>
              {text}
              {after}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
