import type { ButtonHTMLAttributes, Ref } from 'react';
import type { ClauseId } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import layout from './layout.module.css';
import { useLate } from './use-late';
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

const loadWhy = async () => (await import('./open-why')).OpenWhy;

/** The clauses behind an answer: a word to press, and what each clause says. */
export function Why({ clauses, of }: { clauses: readonly ClauseId[]; of: string }) {
  return <WhyOfEach answers={[{ what: null, clauses }]} of={of} />;
}

/** The same for a group of answers: one word to press, and the clauses of each answer under its name. */
export function WhyOfEach(props: WhyProps) {
  const { loaded, standIn, want } = useLate<WhyProps>(loadWhy);
  if (props.answers.every(({ clauses }) => clauses.length === 0)) return null;
  if (loaded) return <loaded.Whole {...props} hadFocus={loaded.hadFocus} />;
  return (
    <WhyButton
      of={props.of}
      buttonRef={standIn}
      onClick={want}
      aria-haspopup="dialog"
      aria-expanded={false}
    />
  );
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
