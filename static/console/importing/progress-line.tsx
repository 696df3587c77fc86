import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';

interface ProgressProps {
  text: string;
  /** The seconds until it goes on; null while it does. */
  waits: number | null;
  onStop: () => void;
}

/** How far it is, how long it waits, and a way to stop it. */
export function Progress({ text, waits, onStop }: ProgressProps) {
  const { say } = useWords();
  return (
    <div className={layout.row}>
      <div role="status">
        <p className={layout.row}>
          <Spinner size="small" /> {text}
        </p>
        {waits !== null && <p>{say('importing.waiting', { seconds: waits })}</p>}
      </div>
      <Button onClick={onStop}>{say('importing.stop')}</Button>
    </div>
  );
}
