import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';

/** The notes on a license, line by line as they were entered. */
export function Notes({ text }: { text: string }) {
  const { say } = useWords();
  return (
    <section className={layout.card} aria-labelledby="license-notes">
      <h2 id="license-notes">{say('form.notes')}</h2>
      <p className={layout.lines}>{text}</p>
    </section>
  );
}
