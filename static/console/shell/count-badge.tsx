import { classes } from '../parts/classes';
import styles from './shell.module.css';

export interface Badge {
  text: string;
  /** The same for whoever does not see it, with what is counted. */
  says: string;
  /** Red: nobody has decided yet. */
  isUrgent: boolean;
}

/** A count beside the name of a place. */
export function CountBadge({ text, says, isUrgent }: Badge) {
  return (
    <>
      <span className={classes(styles.badge, isUrgent ? styles.urgent : undefined)} aria-hidden="true">
        {text}
      </span>
      <span className="sr-only">, {says}</span>
    </>
  );
}
