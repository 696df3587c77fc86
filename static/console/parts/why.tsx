import type { ClauseId } from '../../../src/policy';
import { useLate } from './use-late';
import { WhyButton, type WhyProps } from './why-button';

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
