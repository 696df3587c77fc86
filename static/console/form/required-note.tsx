import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './form.module.css';

/** What the star beside a label means. Screen readers are told at each field. */
export function RequiredNote() {
  const { say } = useWords();
  return (
    <p className={classes(layout.subtle, layout.small, styles.note)} aria-hidden="true">
      {say('form.required')}
    </p>
  );
}
