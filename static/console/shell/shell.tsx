import type { ReactNode } from 'react';
import { useRegister } from '../data/use-register';
import styles from './shell.module.css';
import { TabBar } from './tab-bar';

/** What stands around every page: the tabs, for whoever may go there. */
export function Shell({ children }: { children: ReactNode }) {
  const { failure } = useRegister();
  return (
    <div className={styles.shell}>
      {failure?.code !== 'not-admin' && <TabBar />}
      {children}
    </div>
  );
}
