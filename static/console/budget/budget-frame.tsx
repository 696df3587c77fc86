import type { ReactNode } from 'react';
import { LinkBar } from '../parts/link-bar';
import { Page } from '../parts/page';
import { FIRST_BUDGET } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';

interface BudgetFrameProps {
  view: 'budget' | 'covered';
  about: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of both views of the budget, with the way from one to the other. */
export function BudgetFrame({ view, about, actions, children }: BudgetFrameProps) {
  const { say } = useWords();
  return (
    <div className={styles.budget}>
      <LinkBar
        isSecond
        label={say('budget.views')}
        links={[
          {
            to: { page: 'budget', place: FIRST_BUDGET },
            text: say('budget.yearView'),
            current: view === 'budget' ? 'page' : undefined,
          },
          {
            to: { page: 'covered', through: null },
            text: say('budget.coveredView'),
            current: view === 'covered' ? 'page' : undefined,
          },
        ]}
      />
      <Page
        title={say(`budget.title-${view}`)}
        about={<p className={styles.about}>{about}</p>}
        actions={actions}
      >
        {children}
      </Page>
    </div>
  );
}
