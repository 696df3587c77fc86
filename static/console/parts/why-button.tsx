import type { ButtonHTMLAttributes, Ref } from 'react';
import type { ClauseId } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import layout from './layout.module.css';
import styles from './why.module.css';

/** An answer of a group, with its clauses. Null: it is no group, and what the answer is stands beside the word. */
interface GroundedAnswer {
  what: string | null;
  clauses: readonly ClauseId[];
}

export interface WhyProps {
  answers: readonly GroundedAnswer[];
  /** What the clauses are behind. */
  of: string;
}

interface WhyButtonProps extends Pick<WhyProps, 'of'>, ButtonHTMLAttributes<HTMLButtonElement> {
  buttonRef: Ref<HTMLButtonElement>;
}

/** The word to press. */
export function WhyButton({ of, buttonRef, ...props }: WhyButtonProps) {
  const { say } = useWords();
  return (
    <button
      {...props}
      ref={buttonRef}
      type="button"
      className={classes(layout.subtle, layout.small, styles.trigger)}
      aria-label={say('common.whyOf', { what: of })}
    >
      {say('common.why')}
    </button>
  );
}
