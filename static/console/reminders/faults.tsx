import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { DeliveryFault } from '../../../src/contract/reminders';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { faultText } from './reminder-text';
import styles from './reminders.module.css';

/** Where something could not be delivered, and why. What a product said is shown as it is, as text. */
export function Faults({ faults }: { faults: readonly DeliveryFault[] }) {
  const speech = useWords();
  if (faults.length === 0) return null;
  return (
    <ul className={classes(layout.list, styles.faults)}>
      {faults.map((fault) => (
        <li key={fault.target}>
          <WarningIcon label="" size="small" color="var(--ds-icon-warning)" />
          <span>{faultText(speech, fault)}</span>
        </li>
      ))}
    </ul>
  );
}
