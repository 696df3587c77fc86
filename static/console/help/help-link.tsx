import HelpIcon from '@atlaskit/icon/core/question-circle';
import { RouteLink } from '../parts/route-link';
import { useHere } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './help.module.css';
import { helpOn } from './help-part';

/** Leads from a page to the part of the guide that tells what one does there. */
export function HelpLink() {
  const { say } = useWords();
  const part = helpOn(useHere().route);
  if (part === null) return null;
  return (
    <RouteLink to={{ page: 'help', part }} className={styles.link}>
      <HelpIcon label="" size="small" /> {say('help.title')}
    </RouteLink>
  );
}
