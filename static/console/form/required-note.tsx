import { useWords } from '../wording/use-words';

/** What the star beside a label means. Screen readers are told at each field. */
export function RequiredNote() {
  const { say } = useWords();
  return (
    <p className="subtle small" aria-hidden="true">
      {say('form.required')}
    </p>
  );
}
