import { type ReactNode, useEffect } from 'react';
import { useRegister } from '../data/use-register';
import { keepFocus } from './keep-focus';
import { LiveRegion } from './live-region';
import styles from './shell.module.css';
import { TabBar } from './tab-bar';

/** What stands around every page: the tabs, for whoever may go there. */
export function Shell({ children }: { children: ReactNode }) {
  const { failure } = useRegister();
  useEffect(keepFocus, []);
  return (
    <div className={styles.shell}>
      {failure?.code !== 'not-admin' && <TabBar />}
      {children}
      <LiveRegion />
    </div>
  );
}
